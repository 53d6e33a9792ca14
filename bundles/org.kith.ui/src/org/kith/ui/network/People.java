// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;

/**
 * The people of the open network as rows, and who of them is due: kept current edit by edit. Read it on the window's
 * thread.
 */
public final class People {

    private final Network network;
    private final Cadences cadences;
    private final List<PersonRow> rows;
    private final Map<UUID, Integer> places;
    private final Map<UUID, Due> dues = new HashMap<>();
    private LocalDate day;

    /** Reads everybody: takes a moment, so it runs where the model is confined before anybody else sees it. */
    People(Network network, Cadences cadences, LocalDate day) {
        this.network = network;
        this.cadences = cadences;
        this.rows = new ArrayList<>(cadences.rows(network));
        this.places = HashMap.newHashMap(rows.size());
        locate(0);
        startDay(day);
    }

    /** @return one row for each person; unmodifiable, follows edits; its order means nothing */
    public List<PersonRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** @return the row of a person; empty if there is none (any more) */
    public Optional<PersonRow> row(UUID person) {
        return Optional.ofNullable(places.get(person)).map(rows::get);
    }

    /** @return how the cadence of a person stands today; empty without one */
    public Optional<Due> due(UUID person) {
        return Optional.ofNullable(dues.get(person));
    }

    /** @return those to be contacted now, the most pressing first */
    public List<Due> today() {
        var pastTarget = dues.values().stream().filter(due -> due.status() != DueStatus.GREEN)
                .map(due -> rows.get(places.get(due.id()))).toList();
        return cadences.today(pastTarget, day);
    }

    /** @return the day that dues are told for */
    public LocalDate day() {
        return day;
    }

    /** Tells all dues anew. */
    void startDay(LocalDate today) {
        day = today;
        dues.clear();
        rows.forEach(this::tellDue);
    }

    private void tellDue(PersonRow row) {
        cadences.due(row, day).ifPresentOrElse(due -> dues.put(row.id(), due), () -> dues.remove(row.id()));
    }

    /** Reads some people again. */
    PeopleChange update(Collection<UUID> people) {
        var added = new HashSet<UUID>();
        var changed = new HashSet<UUID>();
        var removed = new HashSet<UUID>();
        for (var id : people) {
            var person = network.find(id).filter(Person.class::isInstance).map(Person.class::cast);
            if (person.isEmpty()) {
                removed.add(id);
            } else if (put(cadences.row(network, person.get()))) {
                changed.add(id);
            } else {
                added.add(id);
            }
        }
        remove(removed);
        return new PeopleChange(added, changed, removed);
    }

    private boolean put(PersonRow row) {
        var place = places.putIfAbsent(row.id(), rows.size());
        if (place == null) {
            rows.add(row);
        } else {
            rows.set(place, row);
        }
        tellDue(row);
        return place != null;
    }

    private void remove(Set<UUID> people) {
        people.removeIf(id -> !places.containsKey(id));
        int first = people.stream().mapToInt(places::get).min().orElse(rows.size());
        if (!people.isEmpty()) {
            rows.removeIf(row -> people.contains(row.id()));
            places.keySet().removeAll(people);
            dues.keySet().removeAll(people);
            locate(first);
        }
    }

    private void locate(int from) {
        for (int place = from; place < rows.size(); place++) {
            places.put(rows.get(place).id(), place);
        }
    }
}
