// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.query.Facts;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.core.tie.Ties;
import org.kith.ui.network.People;

/** Finds the contacts whom a query means, by the index where it has words. On the window's thread. */
public final class ContactFilter {

    private final Cadences cadences;
    private final Ties ties;
    private final TieGraphs graphs;
    /** Who is how many ties away is found out once between two edits; null if it is not known. */
    private Facts facts;

    /** These tell the facts that queries ask for. */
    public ContactFilter(Cadences cadences, Ties ties, TieGraphs graphs) {
        this.cadences = cadences;
        this.ties = ties;
        this.graphs = graphs;
    }

    /** The network has changed, or is another one. */
    void forget() {
        facts = null;
    }

    /**
     * @return a search that is over at once for words alone
     * @throws QueryException if the query can't be understood
     */
    Finding find(String text, Network network, People people) {
        var query = PeopleQuery.parse(text);
        if (query.isPlain()) {
            return Finding.of(people.find(text));
        }
        if (facts == null || !facts.today().equals(people.day())) {
            facts = new NetworkFacts(network, people, cadences, ties, graphs, people.day());
        }
        return Finding.among(network.root().getPeople(), query.on(facts), people);
    }
}
