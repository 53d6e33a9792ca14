// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.List;

/** Tells which words somebody may have meant. */
final class Likeness {

    private static final int MOST_ERRORS = 2;

    private Likeness() {
    }

    /** @return those that begin like the one typed, or differ from it in a letter or two; the nearest first */
    static List<String> near(String typed, List<String> words) {
        return words.stream().filter(word -> isNear(typed, word))
                .sorted((one, other) -> Integer.compare(errors(typed, one), errors(typed, other))).toList();
    }

    private static boolean isNear(String typed, String word) {
        return word.startsWith(typed) || typed.startsWith(word)
                || errors(typed, word) <= Math.min(MOST_ERRORS, word.length() / 2);
    }

    /** How many letters to add, drop or change (Levenshtein 1966). */
    private static int errors(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
