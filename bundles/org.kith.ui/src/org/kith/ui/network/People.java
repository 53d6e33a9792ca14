// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PeopleIndex;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;

/**
 * The people of the open network as rows, and who of them is due: kept current edit by edit. Each row has a number that
 * it keeps, by which lists and {@link PeopleIndex} know it. Read it on the window's thread.
 */
public final class People {

    private final Network network;
    private final Cadences cadences;
    private final PeopleIndex index;
    private final Map<UUID, Integer> numbers;
    /** By number; null for those who are gone. */
    private final List<Contact> contacts;
    private LocalDate day;

    /** Reads everybody: takes a moment, so it runs where the model is confined before anybody else sees it. */
    People(Network network, Cadences cadences, LocalDate day) {
        this.network = network;
        this.cadences = cadences;
        this.day = day;
        var rows = cadences.rows(network);
        index = new PeopleIndex(rows);
        numbers = HashMap.newHashMap(rows.size());
        contacts = new ArrayList<>(rows.size());
        for (var row : rows) {
            numbers.put(row.id(), contacts.size());
            contacts.add(contact(contacts.size(), row));
        }
    }

    private Contact contact(int number, PersonRow row) {
        return new Contact(number, row, cadences.due(row, day).orElse(null));
    }

    /** @return one row for each person; a list of its own, in no order that means anything */
    public List<PersonRow> rows() {
        return contacts().stream().map(Contact::person).toList();
    }

    /** @return one for each person; a list of its own, in no order that means anything */
    public List<Contact> contacts() {
        return contacts.stream().filter(Objects::nonNull).toList();
    }

    /** @return the contact of a person; empty if there is none (any more) */
    public Optional<Contact> contact(UUID person) {
        return Optional.ofNullable(numbers.get(person)).map(contacts::get);
    }

    /** @return the row of a person; empty if there is none (any more) */
    public Optional<PersonRow> row(UUID person) {
        return contact(person).map(Contact::person);
    }

    /** @return the row with a number; empty if that person is gone */
    public Optional<PersonRow> row(int number) {
        return Optional.ofNullable(index.row(number));
    }

    /** @return the number of a person; it stays theirs even when they are gone; -1 for one who never was there */
    public int number(UUID person) {
        return numbers.getOrDefault(person, -1);
    }

    /**
     * Finds people by the beginnings of words in name, organization, title and e-mail address; well under a frame.
     *
     * @param words as typed; without a word in it, it finds everybody
     * @return their numbers; the caller's own
     */
    public BitSet find(String words) {
        return index.find(words);
    }

    /** @return how the cadence of a person stands today; empty without one */
    public Optional<Due> due(UUID person) {
        return contact(person).map(Contact::due);
    }

    /** @return those to be contacted now, the most pressing first */
    public List<Due> today() {
        var pastTarget = contacts.stream().filter(People::isPastTarget).map(Contact::person).toList();
        return cadences.today(pastTarget, day);
    }

    private static boolean isPastTarget(Contact contact) {
        return contact != null && contact.due() != null && contact.due().status() != DueStatus.GREEN;
    }

    /** @return the day that dues are told for */
    public LocalDate day() {
        return day;
    }

    /** From now on dues are told for another day; those of all rows are to be read again. */
    void startDay(LocalDate today) {
        day = today;
    }

    /** Reads some people again. */
    PeopleChange update(Collection<UUID> people) {
        var added = new HashSet<UUID>();
        var changed = new HashSet<UUID>();
        var removed = new HashSet<UUID>();
        for (var id : people) {
            var known = row(id).isPresent();
            var person = network.find(id).filter(Person.class::isInstance).map(Person.class::cast);
            if (person.isPresent()) {
                put(cadences.row(network, person.get()));
                (known ? changed : added).add(id);
            } else if (known) {
                index.remove(numbers.get(id));
                contacts.set(numbers.get(id), null);
                removed.add(id);
            }
        }
        return new PeopleChange(added, changed, removed);
    }

    private void put(PersonRow row) {
        int number = numbers.computeIfAbsent(row.id(), id -> contacts.size());
        index.put(number, row);
        if (number == contacts.size()) {
            contacts.add(null);
        }
        contacts.set(number, contact(number, row));
    }
}
