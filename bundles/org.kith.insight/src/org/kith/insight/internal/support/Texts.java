// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kith.core.people.Words;

/** Compares texts by their words, without those that every sentence has. */
final class Texts {

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> COMMON = Set.copyOf(words(Messages.commonWords));

    private Texts() {
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Words.forEach(text, words::add);
        return words;
    }

    /** @return the words that tell something, each once */
    static List<String> telling(String text) {
        return words(text).stream().filter(word -> !COMMON.contains(word)).distinct().toList();
    }

    /** @return the share of the words, 0 to 1, that a text has; 0 if there are no words */
    static double share(List<String> words, String text) {
        return share(words, words(text));
    }

    static double share(List<String> words, List<String> text) {
        return words.isEmpty() ? 0
                : (double) words.stream().filter(word -> text.stream().anyMatch(each -> alike(word, each))).count()
                        / words.size();
    }

    /** @return whether a text has all words of another one */
    static boolean holds(String text, String wanted) {
        return share(words(wanted), words(text)) == 1;
    }

    /** The same stem, as far as that can be told in any language: “system” and “systems”, “mentor” and “mentoring”. */
    private static boolean alike(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter == one ? other : one;
        return one.equals(other) || shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter)
                && longer.length() - shorter.length() <= LONGEST_ENDING;
    }
}
