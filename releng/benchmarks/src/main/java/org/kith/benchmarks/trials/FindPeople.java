// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.benchmarks.workload.Typing;
import org.kith.core.people.PeopleIndex;
import org.kith.core.people.PersonRow;

/**
 * Types names into the filter: the index of people beside a scan of all texts with {@code contains}. Arguments: the
 * network. Reports {@code index} and {@code scan}, the medians in milliseconds, and {@code worst}, the 99th percentile
 * of the index.
 */
public final class FindPeople {

    private static final int SEARCHES = 400;

    private final List<PersonRow> people;
    private final String[] texts;

    private FindPeople(List<PersonRow> people) {
        this.people = people;
        texts = people.stream().map(FindPeople::text).toArray(String[]::new);
    }

    public static void main(String[] arguments) {
        try (var network = Kith.open(Path.of(arguments[0]))) {
            new FindPeople(Kith.cadences().rows(network)).run();
        }
    }

    private void run() {
        var index = new PeopleIndex(people);
        var queries = Typing.queries(people, SEARCHES);
        // Once to warm up, once to measure.
        time(queries, index::find);
        var indexed = time(queries, index::find);
        time(queries.subList(0, queries.size() / 100), this::scan);
        Fork.report("index", indexed.median());
        Fork.report("worst", indexed.percentile(99));
        Fork.report("scan", time(queries.subList(0, queries.size() / 40), this::scan).median());
    }

    private static Samples time(List<String> queries, Consumer<String> search) {
        var nanoseconds = new long[queries.size()];
        for (int i = 0; i < nanoseconds.length; i++) {
            long start = System.nanoTime();
            search.accept(queries.get(i));
            nanoseconds[i] = System.nanoTime() - start;
        }
        return Samples.ofNanoseconds(nanoseconds);
    }

    private BitSet scan(String query) {
        var found = new BitSet(texts.length);
        for (int i = 0; i < texts.length; i++) {
            if (containsAll(texts[i], query)) {
                found.set(i);
            }
        }
        return found;
    }

    private static boolean containsAll(String text, String query) {
        for (var word : query.split(" ")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String text(PersonRow row) {
        return String.join(" ", row.name(), row.organization(), row.title(), row.email()).toLowerCase(Locale.ROOT);
    }
}
