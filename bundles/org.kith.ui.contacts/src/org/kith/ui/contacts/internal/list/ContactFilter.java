// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import java.time.LocalDate;
import java.util.BitSet;

import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Person;
import org.kith.ui.network.Contact;
import org.kith.ui.network.People;

/** Finds the contacts whom a query means, by the index where it has words alone. On the window's thread. */
public final class ContactFilter {

    private final Cadences cadences;
    private final Ties ties;
    private final TieGraphs graphs;

    /** These tell the facts that queries ask for. */
    public ContactFilter(Cadences cadences, Ties ties, TieGraphs graphs) {
        this.cadences = cadences;
        this.ties = ties;
        this.graphs = graphs;
    }

    /**
     * @return the numbers of those found
     * @throws QueryException if the query can't be understood
     */
    BitSet find(String text, Network network, People people) {
        var query = PeopleQuery.parse(text);
        return query.isPlain() ? people.find(text) : select(query, network, people);
    }

    private BitSet select(PeopleQuery query, Network network, People people) {
        LocalDate today = people.day();
        var facts = new NetworkFacts(network, person -> people.row(person.getId()).orElseThrow(), cadences, ties, graphs,
                today);
        var wanted = query.on(facts);
        var found = new BitSet();
        for (Contact contact : people.contacts()) {
            if (network.find(contact.person().id()).filter(Person.class::isInstance).map(Person.class::cast)
                    .filter(wanted).isPresent()) {
                found.set(contact.number());
            }
        }
        return found;
    }
}
