// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.people.Query;
import org.kith.core.query.Facts;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.core.tie.Ties;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.network.People;

/** Finds the opportunities that have some words on their cards, or whose contacts a query means. */
final class CardFilter {

    private final Cadences cadences;
    private final Ties ties;
    private final TieGraphs graphs;
    /** Who is how many ties away is found out once between two edits; null if it is not known. */
    private Facts facts;

    /** These tell the facts that queries ask for. */
    CardFilter(Cadences cadences, Ties ties, TieGraphs graphs) {
        this.cadences = cadences;
        this.ties = ties;
        this.graphs = graphs;
    }

    /** The network has changed, or is another one. */
    void forget() {
        facts = null;
    }

    /**
     * @param text as typed; everything is found for nothing
     * @throws QueryException if it can't be understood
     */
    Predicate<Opportunity> filter(String text, Network network, People people) {
        var query = PeopleQuery.parse(text);
        if (query.isPlain()) {
            var words = new Query(text);
            return opportunity -> words.matches(words(opportunity));
        }
        if (facts == null || !facts.today().equals(people.day())) {
            facts = new NetworkFacts(network, people, cadences, ties, graphs, people.day());
        }
        var meant = query.on(facts);
        return opportunity -> opportunity.getContacts().stream().anyMatch(contact -> meant.test(contact.getPerson()));
    }

    private static String words(Opportunity opportunity) {
        var organization = opportunity.getOrganization();
        return Stream.concat(Stream.of(opportunity.getTitle(), organization == null ? "" : organization.getLabel()),
                opportunity.getContacts().stream().map(contact -> contact.getPerson().getLabel()))
                .collect(Collectors.joining(" "));
    }
}
