// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.query;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.kith.core.graph.TieGraph;
import org.kith.core.people.PersonRow;
import org.kith.core.query.Facts;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.core.query.Rows;
import org.kith.model.contacts.Person;
import org.kith.ui.network.GraphSource;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;

/**
 * Finds the people of the open network whom a query means: by the index where it has words alone, else a few
 * milliseconds at a time, so that the window stays awake however many there are. Who is how many ties away is told by
 * the last graph until the one after an edit is made. On the window's thread.
 */
public final class PeopleSearch {

    private final Control owner;
    private final OpenNetwork open;
    private final FactSources sources;
    private final Consumer<BitSet> found;
    private final GraphSource graphs;
    private PeopleQuery wanted;
    private String words;
    private TieGraph graph;
    private boolean graphOutdated = true;
    /** What is dear to find out is found out once between two edits; null if it is not known. */
    private Facts facts;
    /** The search that goes on; null if none does. */
    private Finding running;

    /**
     * @param owner nothing is found any more once it is disposed
     * @param found is told the numbers of those found, perhaps before {@link #search} returns; null for everybody
     */
    public PeopleSearch(Control owner, OpenNetwork open, FactSources sources, Consumer<BitSet> found) {
        this.owner = owner;
        this.open = open;
        this.sources = sources;
        this.found = found;
        graphs = new GraphSource(PeopleSearch.class.getName(), owner, open, sources.graphs());
    }

    /** The network has changed; whoever wants to know what that means for the last query searches again. */
    public void edited() {
        facts = null;
        graphOutdated = true;
    }

    /** Another network is open, or none. */
    public void networkChanged() {
        edited();
        graphs.cancel();
        graph = null;
        running = null;
        wanted = null;
    }

    /**
     * Only the last search is answered.
     *
     * @param text as typed; without any, everybody is found
     * @throws QueryException if the query can't be understood
     */
    public void search(String text) {
        running = null;
        wanted = null;
        if (text.isBlank() || open.people().isEmpty()) {
            found.accept(null);
            return;
        }
        wanted = PeopleQuery.parse(text);
        words = text;
        noteDay();
        boolean outdated = wanted.asksForHops() && graphOutdated;
        if (!outdated || graph != null) {
            begin();
        }
        if (outdated) {
            graphOutdated = false;
            graphs.read(this::made);
        }
    }

    private void noteDay() {
        if (facts != null && !facts.today().equals(open.people().orElseThrow().day())) {
            edited();
        }
    }

    private void made(TieGraph latest) {
        graph = latest;
        facts = null;
        if (wanted != null && wanted.asksForHops()) {
            begin();
        }
    }

    private void begin() {
        var people = open.people().orElseThrow();
        if (wanted.isPlain()) {
            found.accept(people.find(words));
            return;
        }
        var network = open.network().orElseThrow();
        if (facts == null) {
            facts = new NetworkFacts(network, new Indexed(people), sources.cadences(), sources.ties(), () -> graph,
                    people.day());
        }
        running = Finding.among(network.root().getPeople(), wanted.on(facts), people);
        proceed(running);
    }

    private void proceed(Finding search) {
        if (search != running || owner.isDisposed()) {
            return;
        }
        if (search.proceed()) {
            running = null;
            found.accept(search.found());
        } else {
            owner.getDisplay().asyncExec(() -> proceed(search));
        }
    }

    /** The rows of the window, with their index. */
    private record Indexed(People people) implements Rows {

        @Override
        public PersonRow row(Person person) {
            return people.row(person.getId()).orElseThrow();
        }

        @Override
        public Predicate<Person> having(String words) {
            var found = people.find(words);
            return person -> found.get(people.number(person.getId()));
        }
    }
}
