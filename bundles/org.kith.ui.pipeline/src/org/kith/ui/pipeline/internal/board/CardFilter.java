// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.kith.core.people.Query;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.FactSources;
import org.kith.ui.query.PeopleSearch;

/** Finds the opportunities that have some words on their cards, or whose contacts a query means. */
final class CardFilter {

    private final OpenNetwork open;
    private final Consumer<Predicate<Opportunity>> found;
    private final PeopleSearch people;
    private boolean asksForPeople;

    /** @param found is told which opportunities fit, perhaps before {@link #search} returns */
    CardFilter(Control owner, OpenNetwork open, FactSources sources, Consumer<Predicate<Opportunity>> found) {
        this.open = open;
        this.found = found;
        people = new PeopleSearch(owner, open, sources, this::foundPeople);
    }

    /** The network has changed. */
    void edited() {
        people.edited();
    }

    /** Another network is open, or none. */
    void networkChanged() {
        people.networkChanged();
    }

    /**
     * Only the last search is answered.
     *
     * @param text as typed; everything is found for nothing
     * @throws QueryException if it can't be understood
     */
    void search(String text) {
        asksForPeople = !PeopleQuery.parse(text).isPlain();
        people.search(asksForPeople ? text : "");
        if (!asksForPeople) {
            var words = new Query(text);
            found.accept(opportunity -> words.isEmpty() || words.matches(words(opportunity)));
        }
    }

    private void foundPeople(BitSet numbers) {
        if (asksForPeople && numbers != null) {
            var everybody = open.people().orElseThrow();
            found.accept(opportunity -> opportunity.getContacts().stream()
                    .mapToInt(contact -> everybody.number(contact.getPerson().getId()))
                    .anyMatch(number -> number >= 0 && numbers.get(number)));
        }
    }

    private static String words(Opportunity opportunity) {
        var organization = opportunity.getOrganization();
        return Stream.concat(Stream.of(opportunity.getTitle(), organization == null ? "" : organization.getLabel()),
                opportunity.getContacts().stream().map(contact -> contact.getPerson().getLabel()))
                .collect(Collectors.joining(" "));
    }
}
