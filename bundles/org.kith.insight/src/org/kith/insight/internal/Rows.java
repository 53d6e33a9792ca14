// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.kith.core.Network;
import org.kith.core.guard.AllGuarded;
import org.kith.core.history.ContactHistory;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;

/** Makes rows of the people of one network. */
final class Rows {

    private final Person owner;
    private final ContactHistory history;
    private final Map<Party, Integer> closeness = new IdentityHashMap<>();
    private final Bridges bridges;
    private final TieWeights weights;
    private final Signals signals;

    private Rows(Network network, Predicate<Relationship> relevant, Bridges bridges, Signals signals) {
        this.bridges = bridges;
        this.signals = signals;
        owner = network.root().getOwner();
        history = network.contactHistory();
        weights = TieWeights.of(network.root());
        for (var tie : network.root().getRelationships()) {
            if (tie.getCloseness() > 0 && isTo(owner, tie) && relevant.test(tie)) {
                closeness.merge(tie.getSource() == owner ? tie.getTarget() : tie.getSource(), tie.getCloseness(),
                        Math::max);
            }
        }
    }

    private static boolean isTo(Person person, Relationship tie) {
        return tie.getSource() == person || tie.getTarget() == person;
    }

    static List<PersonRow> all(Network network, AllGuarded<TieSignal> signals) {
        var people = network.root().getPeople();
        var rows = new Rows(network, tie -> true, Bridges.ofAll(network), new Signals(signals, network, people));
        return people.stream().map(rows::row).toList();
    }

    static PersonRow one(Network network, AllGuarded<TieSignal> signals, Person person) {
        return new Rows(network, tie -> isTo(person, tie), Bridges.around(person, network),
                new Signals(signals, network, List.of(person))).row(person);
    }

    private PersonRow row(Person person) {
        var employment = person.getCurrentEmployment();
        return new PersonRow(person.getId(), person.getLabel(), organization(employment),
                employment == null ? "" : orEmpty(employment.getTitle()), orEmpty(person.getPrimaryEmail()),
                person.getStatus(), person.isPlaceholder(), person == owner, person.getFirstMet(),
                closeness.getOrDefault(person, 0), bridges.of(person), Rules.of(person).orElse(null),
                history.of(person.getId()), weights, signals.of(person));
    }

    private static String organization(Employment employment) {
        return employment == null || employment.getOrganization() == null ? ""
                : employment.getOrganization().getLabel();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
