// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.find;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kith.core.Hit;
import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;

/** Searches the open network, and goes to what was found: selects the people concerned. */
public final class Finding {

    private static final int MOST = 40;

    private final OpenNetwork open;

    /** @param open may have no network; then nothing is found */
    public Finding(OpenNetwork open) {
        this.open = open;
    }

    /** @return what has these words; nothing for no words */
    public List<Hit> search(String words) {
        return words.isBlank() ? List.of()
                : open.network().map(network -> network.search(words, MOST)).orElse(List.of());
    }

    /**
     * Selects the people that something found is about, and lets its view show it.
     *
     * @return id of the view that shows it best
     */
    public String go(Hit hit) {
        var object = open.network().flatMap(network -> network.find(hit.id())).orElse(null);
        var people = object == null ? List.<UUID>of() : people(object);
        if (!people.isEmpty()) {
            open.selection().select(people);
        }
        var shown = shown(object);
        open.reveal(shown == null ? hit.id() : shown.getId());
        return ViewIds.of(shown);
    }

    /** @return what a task is for; everything else is shown itself */
    private Identified shown(Identified object) {
        return object instanceof Task task ? Undertakings.of(open.network().orElseThrow().root(), task)
                .map(Identified.class::cast).orElse(task) : object;
    }

    private List<UUID> people(Identified object) {
        return switch (object) {
            case Person person -> List.of(person.getId());
            case Interaction interaction -> participants(interaction);
            case Organization organization -> staff(organization);
            default -> concerned(object).toList();
        };
    }

    /** @return the people that an object or a part of it names, without the owner */
    private Stream<UUID> concerned(EObject object) {
        var owner = open.network().map(Network::root).map(root -> root.getOwner()).orElse(null);
        return Stream.concat(object.eCrossReferences().stream().filter(Person.class::isInstance)
                .filter(person -> person != owner).map(Person.class::cast).map(Person::getId),
                object.eContents().stream().flatMap(this::concerned)).distinct();
    }

    private List<UUID> participants(Interaction interaction) {
        var owner = open.network().map(Network::root).map(root -> root.getOwner()).orElse(null);
        return interaction.getParticipations().stream().map(Participation::getParty)
                .filter(party -> party instanceof Person && party != owner).map(Identified::getId).toList();
    }

    private List<UUID> staff(Organization organization) {
        return open.people().stream().flatMap(people -> people.rows().stream())
                .filter(row -> row.organization().equals(organization.getName())).map(PersonRow::id).toList();
    }
}
