// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.kith.core.people.PersonRow;

/**
 * The people the user is working with. A view publishes {@link PersonRow}s through the platform's selection service,
 * which end up here; whoever has no part of its own (a dialog, a command) calls {@link #select}.
 */
public final class PeopleSelection {

    private final Runnable changed;
    private List<UUID> people = List.of();

    PeopleSelection(Runnable changed) {
        this.changed = changed;
    }

    /** @return the selected people, in the order they were selected; never null */
    public List<UUID> people() {
        return people;
    }

    /** @return the person that views of one person show: the first one; empty if nobody is selected */
    public Optional<UUID> person() {
        return people.stream().findFirst();
    }

    /** Selects exactly these people, wherever they are shown. */
    public void select(Collection<UUID> selected) {
        var distinct = List.copyOf(new LinkedHashSet<>(selected));
        if (!distinct.equals(people)) {
            people = distinct;
            changed.run();
        }
    }

    /**
     * Takes over what a part has selected, if there are people in it; other selections do not matter here.
     *
     * @param selection of the platform's selection service; may be null
     */
    public void follow(Object selection) {
        var selected = people(selection);
        if (!selected.isEmpty()) {
            select(selected.stream().map(PersonRow::id).toList());
        }
    }

    /** @return the people in a selection of the platform; never null */
    public static List<PersonRow> people(Object selection) {
        return switch (selection) {
            case IStructuredSelection structured -> structured.stream().filter(PersonRow.class::isInstance)
                    .map(PersonRow.class::cast).toList();
            case PersonRow row -> List.of(row);
            case null, default -> List.of();
        };
    }

    void forget(Set<UUID> removed) {
        if (people.stream().anyMatch(removed::contains)) {
            select(people.stream().filter(id -> !removed.contains(Objects.requireNonNull(id))).toList());
        }
    }
}
