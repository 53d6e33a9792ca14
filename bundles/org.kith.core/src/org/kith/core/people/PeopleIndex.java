// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Finds people by the beginnings of words in their name, organization, title and e-mail address, at the pace of typing
 * among hundreds of thousands. Case and accents do not matter.
 * <p>
 * Rows are known by number: their place in the list the index was made from. To be used by one thread at a time;
 * making one takes about five microseconds a row, so make it in the background and hand it over.
 */
public final class PeopleIndex {

    private final List<PersonRow> rows;
    private final Postings postings;
    /** One letter finds too many rows to gather them anew at each keystroke. */
    private final Map<Character, long[]> byFirstLetter = new HashMap<>();
    private final BitSet present = new BitSet();

    /** @param rows the people to find; the row at place n gets the number n */
    public PeopleIndex(Collection<PersonRow> rows) {
        this.rows = new ArrayList<>(rows);
        int middle = rows.size() / 2;
        // two halves, since a hundred thousand people take half a second
        var upper = CompletableFuture.supplyAsync(() -> words(middle, this.rows.size()));
        postings = words(0, middle).followedBy(upper.join()).build();
        postings.forEach((word, numbers) -> {
            var bits = byFirstLetter.computeIfAbsent(word.charAt(0), letter -> new long[longs()]);
            for (int number : numbers) {
                bits[number >> 6] |= 1L << number;
            }
        });
        present.set(0, rows.size());
    }

    private Postings.Builder words(int from, int to) {
        var builder = new Postings.Builder();
        for (int i = from; i < to; i++) {
            int number = i;
            forEachWord(rows.get(i), word -> builder.add(word, number));
        }
        return builder;
    }

    /** @return the number that the next new row gets: larger than all in use */
    public int size() {
        return rows.size();
    }

    /** @return the row with this number; null if it was removed */
    public PersonRow row(int number) {
        return rows.get(number);
    }

    /**
     * Finds rows of which every word of the query begins a word.
     *
     * @param query as typed; without a word in it, it finds everybody
     * @return the numbers of the rows; the caller's own
     */
    public BitSet find(String query) {
        var found = new long[1][];
        Words.forEach(query, beginning -> found[0] = both(found[0], matches(beginning)));
        return found[0] == null ? (BitSet) present.clone() : BitSet.valueOf(found[0]);
    }

    /**
     * Adds a row or replaces one.
     *
     * @param number of the row to replace; {@link #size()} for a new one
     */
    public void put(int number, PersonRow row) {
        if (number == rows.size()) {
            rows.add(null);
        }
        remove(number);
        rows.set(number, row);
        present.set(number);
        forEachWord(row, word -> {
            postings.add(word, number);
            markFirstLetter(word, number);
        });
    }

    /** Removes a row; its number stays unused until it is put again. Does nothing if there is none. */
    public void remove(int number) {
        var row = rows.set(number, null);
        if (row != null) {
            present.clear(number);
            forEachWord(row, word -> {
                postings.remove(word, number);
                clearFirstLetter(word, number);
            });
        }
    }

    private static void forEachWord(PersonRow row, Consumer<String> word) {
        Words.forEach(row.name(), word);
        Words.forEach(row.organization(), word);
        Words.forEach(row.title(), word);
        Words.forEach(row.email(), word);
    }

    private long[] matches(String beginning) {
        var bits = new long[longs()];
        if (beginning.length() == 1) {
            var known = byFirstLetter.getOrDefault(beginning.charAt(0), bits);
            System.arraycopy(known, 0, bits, 0, Math.min(known.length, bits.length));
        } else {
            postings.mark(beginning, bits);
        }
        return bits;
    }

    private static long[] both(long[] one, long[] other) {
        if (one != null) {
            for (int i = 0; i < other.length; i++) {
                other[i] &= one[i];
            }
        }
        return other;
    }

    private void markFirstLetter(String word, int number) {
        byFirstLetter.compute(word.charAt(0), (letter, bits) -> bits == null ? new long[longs()] : enough(bits))
                [number >> 6] |= 1L << number;
    }

    private long[] enough(long[] bits) {
        return bits.length < longs() ? Arrays.copyOf(bits, longs() + longs() / 8) : bits;
    }

    private void clearFirstLetter(String word, int number) {
        byFirstLetter.get(word.charAt(0))[number >> 6] &= ~(1L << number);
    }

    private int longs() {
        return (rows.size() >> 6) + 1;
    }
}
