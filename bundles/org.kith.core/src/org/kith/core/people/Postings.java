// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Words in order, and for each the numbers of the rows that have it, ascending. */
final class Postings {

    private static final int[] NONE = new int[0];

    private String[] words;
    private int[][] rows;
    private int size;

    private Postings(String[] words, int[][] rows) {
        this.words = words;
        this.rows = rows;
        this.size = words.length;
    }

    /** Gives each word and the numbers of its rows, which must not be changed. */
    void forEach(BiConsumer<String, int[]> taker) {
        for (int i = 0; i < size; i++) {
            taker.accept(words[i], rows[i]);
        }
    }

    /** Sets the bit of each row that has a word with this beginning. */
    void mark(String beginning, long[] bits) {
        int end = indexOf(beginning + Character.MAX_VALUE);
        for (int i = indexOf(beginning); i < end; i++) {
            for (int row : rows[i]) {
                bits[row >> 6] |= 1L << row;
            }
        }
    }

    void add(String word, int row) {
        int index = indexOf(word);
        if (index == size || !words[index].equals(word)) {
            insert(index, word);
        }
        int at = Arrays.binarySearch(rows[index], row);
        if (at < 0) {
            rows[index] = inserted(rows[index], -at - 1, row);
        }
    }

    /** Forgets that a row has a word; the word stays, since it is likely to come back. */
    void remove(String word, int row) {
        int index = indexOf(word);
        int at = Arrays.binarySearch(rows[index], row);
        if (at >= 0) {
            rows[index] = removed(rows[index], at);
        }
    }

    /** The first word that is not before the one given. */
    private int indexOf(String word) {
        int index = Arrays.binarySearch(words, 0, size, word);
        return index < 0 ? -index - 1 : index;
    }

    private void insert(int index, String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size + size / 8 + 64);
            rows = Arrays.copyOf(rows, words.length);
        }
        System.arraycopy(words, index, words, index + 1, size - index);
        System.arraycopy(rows, index, rows, index + 1, size - index);
        words[index] = word;
        rows[index] = NONE;
        size++;
    }

    private static int[] inserted(int[] array, int at, int value) {
        var longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        longer[at] = value;
        return longer;
    }

    private static int[] removed(int[] array, int at) {
        var shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    /** Collects rows in the order of their numbers. */
    static final class Builder {

        private final Map<String, Growing> words = new HashMap<>();

        void add(String word, int row) {
            words.computeIfAbsent(word, key -> new Growing()).add(row);
        }

        /** Takes over what another one has collected of rows with higher numbers. */
        Builder followedBy(Builder other) {
            other.words.forEach((word, rows) -> words.merge(word, rows, Growing::followedBy));
            return this;
        }

        Postings build() {
            var sorted = words.keySet().toArray(String[]::new);
            Arrays.sort(sorted);
            var rows = new int[sorted.length][];
            Arrays.setAll(rows, i -> words.get(sorted[i]).toArray());
            return new Postings(sorted, rows);
        }
    }

    /** Ascending numbers without repetition. */
    private static final class Growing {

        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        Growing followedBy(Growing other) {
            numbers = Arrays.copyOf(numbers, size + other.size);
            System.arraycopy(other.numbers, 0, numbers, size, other.size);
            size = numbers.length;
            return this;
        }

        int[] toArray() {
            return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
        }
    }
}
