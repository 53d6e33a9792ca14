// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.kith.core.people.PersonRow;

/** What somebody types who looks for people: every query as it grows letter by letter. */
public final class Typing {

    private static final int SEED = 2;

    private Typing() {
    }

    /** @return the queries of looking for so many people by given name and the beginning of the family name */
    public static List<String> queries(List<PersonRow> people, int count) {
        var random = new Random(SEED);
        var queries = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var name = people.get(random.nextInt(people.size())).name().toLowerCase(Locale.ROOT);
            int letters = Math.min(name.length(), name.indexOf(' ') + 4);
            for (int length = 1; length <= letters; length++) {
                queries.add(name.substring(0, length));
            }
        }
        return queries;
    }
}
