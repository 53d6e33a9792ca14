// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Arrays;
import java.util.List;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;

/** Pairs of people who share a key. Where very many do it says nothing, and the pairs would be without number. */
final class Blocks {

    private static final int LARGEST = 50;

    private final List<DuplicateRule> rules;
    private final List<Traits> people;

    Blocks(List<DuplicateRule> rules, List<Traits> people) {
        this.rules = rules;
        this.people = people;
    }

    /** @return each pair once: the place of one in the upper half, of the other, which is larger, in the lower */
    long[] pairs() {
        var filed = filed();
        Arrays.parallelSort(filed);
        var pairs = new Longs();
        int from = 0;
        for (int to = 1; to <= filed.length; to++) {
            if (to == filed.length || filed[to] >> Integer.SIZE != filed[from] >> Integer.SIZE) {
                addPairs(filed, from, to, pairs);
                from = to;
            }
        }
        return distinct(pairs.toArray());
    }

    /** The hashes of all keys, each with the place of a person; a chance meeting of two keys costs one comparison. */
    private long[] filed() {
        var filed = new Longs();
        for (int place = 0; place < people.size(); place++) {
            for (int rule = 0; rule < rules.size(); rule++) {
                for (var key : rules.get(rule).keys(people.get(place))) {
                    filed.add((long) (key.hashCode() * 31 + rule) << Integer.SIZE | place);
                }
            }
        }
        return filed.toArray();
    }

    private static void addPairs(long[] filed, int from, int to, Longs pairs) {
        if (to - from > LARGEST) {
            return;
        }
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                if (filed[i] != filed[j]) {
                    pairs.add((filed[i] & 0xFFFF_FFFFL) << Integer.SIZE | filed[j] & 0xFFFF_FFFFL);
                }
            }
        }
    }

    private static long[] distinct(long[] pairs) {
        Arrays.parallelSort(pairs);
        int kept = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    /** A list of numbers; as objects they would take most of the time. */
    private static final class Longs {

        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
