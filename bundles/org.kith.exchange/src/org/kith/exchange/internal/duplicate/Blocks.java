// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kith.core.duplicate.Traits;

/** Pairs of people who share a key. Where very many do it says nothing, and the pairs would be without number. */
final class Blocks {

    private static final int LARGEST = 50;
    /** So many people are filed at once on one thread. */
    private static final int CHUNK = 4096;

    private final List<Rule> rules;
    private final List<Traits> people;
    private final long[] filed;

    Blocks(List<Rule> rules, List<Traits> people) {
        this.rules = rules;
        this.people = people;
        this.filed = filed();
        Arrays.parallelSort(filed);
    }

    /** @return each pair once: the place of one in the upper half, of the other, which is larger, in the lower */
    long[] pairs() {
        var pairs = new Longs();
        int from = 0;
        for (int to = 1; to <= filed.length; to++) {
            if (to == filed.length || filed[to] >> Integer.SIZE != filed[from] >> Integer.SIZE) {
                addPairs(from, to, pairs);
                from = to;
            }
        }
        return distinct(pairs.toArray());
    }

    /** The hashes of all keys, each with the place of a person; a chance meeting of two keys costs one comparison. */
    private long[] filed() {
        return IntStream.range(0, (people.size() + CHUNK - 1) / CHUNK).parallel()
                .mapToObj(chunk -> filed(chunk * CHUNK, Math.min(people.size(), (chunk + 1) * CHUNK)))
                .flatMapToLong(Arrays::stream).toArray();
    }

    private long[] filed(int from, int to) {
        var filed = new Longs();
        for (int rule = 0; rule < rules.size(); rule++) {
            int place = from;
            for (var keys : rules.get(rule).keys(people.subList(from, to))) {
                for (var key : keys) {
                    filed.add(block(key, rule) | place);
                }
                place++;
            }
        }
        return filed.toArray();
    }

    private static long block(String key, int rule) {
        return (long) (key.hashCode() * 31 + rule) << Integer.SIZE;
    }

    /** @return the places of those who share a key with somebody, each once */
    IntStream near(Traits person) {
        return IntStream.range(0, rules.size()).boxed().flatMapToInt(rule -> rules.get(rule).keys(List.of(person)).stream()
                .flatMap(List::stream).flatMapToInt(key -> members(block(key, rule)))).distinct();
    }

    private IntStream members(long block) {
        int from = place(block);
        int to = place(block | 0xFFFF_FFFFL);
        return to - from > LARGEST ? IntStream.empty() : IntStream.range(from, to).map(i -> (int) filed[i]);
    }

    /** @return where the block begins, or would */
    private int place(long block) {
        int found = Arrays.binarySearch(filed, block);
        return found < 0 ? -found - 1 : found;
    }

    private void addPairs(int from, int to, Longs pairs) {
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
