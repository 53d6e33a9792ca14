// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
        var filed = IntStream.range(0, people.size()).parallel().boxed().flatMapToLong(this::filed).toArray();
        Arrays.parallelSort(filed);
        var pairs = LongStream.builder();
        int from = 0;
        for (int to = 1; to <= filed.length; to++) {
            if (to == filed.length || filed[to] >> Integer.SIZE != filed[from] >> Integer.SIZE) {
                addPairs(filed, from, to, pairs);
                from = to;
            }
        }
        return pairs.build().parallel().sorted().distinct().toArray();
    }

    /** The hash of a key with the place of a person; a chance meeting of two keys costs one comparison. */
    private LongStream filed(int place) {
        return IntStream.range(0, rules.size()).boxed().flatMapToLong(rule -> rules.get(rule)
                .keys(people.get(place)).stream().mapToLong(key -> (long) (key.hashCode() * 31 + rule) << Integer.SIZE
                        | place));
    }

    private static void addPairs(long[] filed, int from, int to, LongStream.Builder pairs) {
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
}
