// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.ArrayList;
import java.util.List;

/**
 * A few words to find people by, where no index is worth its making: each must begin a word of what is looked at.
 * Case and accents do not matter. Immutable.
 */
public final class Query {

    private final List<String> words;

    /** @param query as typed; without a word in it, it matches everything */
    public Query(String query) {
        words = words(query);
    }

    /** @return whether there is no word in it */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** @return whether name, organization, title and e-mail address have all the words among them */
    public boolean matches(PersonRow row) {
        return matches(String.join(" ", row.name(), row.organization(), row.title(), row.email()));
    }

    /** @return whether a text has all the words */
    public boolean matches(String text) {
        var found = words(text);
        return words.stream().allMatch(word -> found.stream().anyMatch(each -> each.startsWith(word)));
    }

    /** @return whether name, organization, title or e-mail address has the words as a phrase */
    public boolean isPhraseOf(PersonRow row) {
        return isPhraseOf(row.name()) || isPhraseOf(row.organization()) || isPhraseOf(row.title())
                || isPhraseOf(row.email());
    }

    /** @return whether a text has the words beside one another in this order; the last one may only begin a word */
    public boolean isPhraseOf(String text) {
        var found = words(text);
        for (int from = 0; from + words.size() <= found.size(); from++) {
            if (isPhraseAt(found.subList(from, from + words.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhraseAt(List<String> found) {
        int last = words.size() - 1;
        return last < 0 || found.get(last).startsWith(words.get(last))
                && found.subList(0, last).equals(words.subList(0, last));
    }

    /** @return whether a text consists of just these words in this order */
    public boolean isWhole(String text) {
        return !isEmpty() && words.equals(words(text));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>(4);
        Words.forEach(text, words::add);
        return words;
    }
}
