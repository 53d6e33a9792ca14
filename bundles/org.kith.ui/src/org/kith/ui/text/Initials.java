// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters that stand for a person where there is no room for the name. */
public final class Initials {

    private Initials() {
    }

    /** @return the first letters of the first and the last word, in capitals; “?” if there is none */
    public static String of(String name) {
        var words = Stream.of(name.split("[\\s,]+")).filter(word -> !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))).toList();
        if (words.isEmpty()) {
            return "?";
        }
        var chosen = words.size() == 1 ? words : Stream.of(words.getFirst(), words.getLast()).toList();
        return chosen.stream().map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
