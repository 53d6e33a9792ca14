// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Row numbers in the order of their keys; those without a key come last.
 *
 * @param order the numbers
 * @param keys the key of {@code order[i]} at {@code i}; as many as there are numbers with a key
 */
record Sorted(int[] order, Comparable<Object>[] keys) {

    private record Entry(Comparable<Object> key, int number) {
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object>[] array(int size) {
        return new Comparable[size];
    }

    static Sorted unsorted(int[] numbers) {
        return new Sorted(numbers, array(0));
    }

    /** Sorts numbers; equal ones stay in the order in which they are given. */
    static Sorted of(int[] numbers, IntFunction<Comparable<Object>> key) {
        return of(Arrays.stream(numbers).mapToObj(number -> new Entry(key.apply(number), number)).toArray(Entry[]::new));
    }

    private static Sorted of(Entry[] entries) {
        Arrays.sort(entries, Comparator.comparing(Entry::key, Comparator.nullsLast((one, other) -> one.compareTo(
                other))));
        int keyed = (int) Arrays.stream(entries).filter(entry -> entry.key() != null).count();
        var keys = array(keyed);
        Arrays.setAll(keys, i -> entries[i].key());
        return new Sorted(Arrays.stream(entries).mapToInt(Entry::number).toArray(), keys);
    }

    int keyed() {
        return keys.length;
    }

    /** Puts a few numbers to their places among the others, or leaves them out. */
    Sorted place(BitSet moved, IntPredicate present, IntFunction<Comparable<Object>> key) {
        var placed = of(moved.stream().filter(present).toArray(), key);
        int stay = (int) Arrays.stream(order).filter(number -> !moved.get(number)).count();
        var newOrder = new int[stay + placed.order.length];
        int keyedStay = (int) IntStream.range(0, keyed()).filter(i -> !moved.get(order[i])).count();
        var newKeys = array(keyedStay + placed.keyed());
        mergeKeyed(moved, placed, newOrder, newKeys);
        appendKeyless(moved, placed, newOrder, newKeys.length);
        return new Sorted(newOrder, newKeys);
    }

    private void mergeKeyed(BitSet moved, Sorted placed, int[] newOrder, Comparable<Object>[] newKeys) {
        int next = 0;
        int to = 0;
        for (int i = 0; i < keyed(); i++) {
            if (moved.get(order[i])) {
                continue;
            }
            while (next < placed.keyed() && placed.keys[next].compareTo(keys[i]) < 0) {
                newOrder[to] = placed.order[next];
                newKeys[to++] = placed.keys[next++];
            }
            newOrder[to] = order[i];
            newKeys[to++] = keys[i];
        }
        while (next < placed.keyed()) {
            newOrder[to] = placed.order[next];
            newKeys[to++] = placed.keys[next++];
        }
    }

    private void appendKeyless(BitSet moved, Sorted placed, int[] newOrder, int from) {
        int to = from;
        for (int i = keyed(); i < order.length; i++) {
            if (!moved.get(order[i])) {
                newOrder[to++] = order[i];
            }
        }
        System.arraycopy(placed.order, placed.keyed(), newOrder, to, placed.order.length - placed.keyed());
    }
}
