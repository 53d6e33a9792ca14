// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.core.Network;
import org.kith.core.people.PeopleIndex;
import org.kith.core.people.PersonRow;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.Rows;
import org.kith.insight.internal.PersonTies;
import org.kith.insight.internal.graph.NetworkGraphs;
import org.kith.model.contacts.Person;

/**
 * Looks for people by combined queries. Arguments: the network. Reports {@code query}, the median in milliseconds of
 * queries without hops; {@code worst}, the longest of them; {@code hops}, a query with hops when the graph is not there
 * yet; and {@code again}, the same once it is.
 */
public final class QueryPeople {

    private static final int TIMES = 11;
    private static final List<String> QUERIES = List.of(
            "tag:consulting last>90d tie:weak -status:archived (a OR b)",
            "org:networks title:manager has:email",
            "(tag:capital OR org:capital) last<1y -due:green",
            "an tie>=20 last>6w",
            "tie:weak last>90d");
    private static final String HOPS = "tag:consulting hops<=2";

    private final Network network;
    private final Rows rows;

    private QueryPeople(Network network) {
        this.network = network;
        this.rows = new Indexed(Kith.cadences().rows(network));
    }

    public static void main(String[] arguments) {
        try (var network = Kith.open(Path.of(arguments[0]))) {
            new QueryPeople(network).run();
        }
    }

    private void run() {
        var medians = QUERIES.stream().map(query -> repeated(query).median()).toList();
        Fork.report("query", new Samples(medians).median());
        Fork.report("worst", new Samples(medians).percentile(100));
        var fresh = repeated(HOPS);
        Fork.report("hops", fresh.median());
        var facts = facts();
        milliseconds(HOPS, facts);
        Fork.report("again", milliseconds(HOPS, facts));
    }

    private Samples repeated(String query) {
        for (int i = 0; i < TIMES; i++) {
            milliseconds(query, facts());
        }
        return new Samples(IntStream.range(0, TIMES).mapToObj(i -> milliseconds(query, facts()))
                .toList());
    }

    private double milliseconds(String text, NetworkFacts facts) {
        long start = System.nanoTime();
        var wanted = PeopleQuery.parse(text).on(facts);
        long found = network.root().getPeople().stream().filter(wanted).count();
        double time = (System.nanoTime() - start) / 1e6;
        if (found == 0) {
            throw new IllegalStateException("Nobody is found by " + text);
        }
        return time;
    }

    private NetworkFacts facts() {
        var cadences = Kith.cadences();
        var ties = new PersonTies();
        return new NetworkFacts(network, rows, cadences, ties, new NetworkGraphs(cadences, ties), Kith.TODAY);
    }

    /** Rows with an index, as the window has them. */
    private static final class Indexed implements Rows {

        private final PeopleIndex index;
        private final Map<UUID, Integer> numbers = new HashMap<>();

        Indexed(List<PersonRow> rows) {
            index = new PeopleIndex(rows);
            rows.forEach(row -> numbers.put(row.id(), numbers.size()));
        }

        @Override
        public PersonRow row(Person person) {
            return index.row(numbers.get(person.getId()));
        }

        @Override
        public Predicate<Person> having(String words) {
            var found = index.find(words);
            return person -> found.get(numbers.get(person.getId()));
        }
    }
}
