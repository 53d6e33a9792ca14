// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives every label of a group a letter of its own that chooses it. */
public final class Mnemonics {

    private Mnemonics() {
    }

    /**
     * @param labels without mnemonics
     * @param taken letters that others have already, in lower case
     * @return the labels in the same order, each with an ampersand before its letter where one was free
     */
    public static List<String> assign(List<String> labels, Set<Character> taken) {
        var used = new HashSet<>(taken);
        return labels.stream().map(label -> assign(label, used)).toList();
    }

    /** @return the letters that labels with mnemonics have, in lower case */
    public static Set<Character> of(List<String> labels) {
        return labels.stream().filter(label -> label.contains("&"))
                .map(label -> Character.toLowerCase(label.charAt(label.indexOf('&') + 1))).collect(Collectors.toSet());
    }

    private static String assign(String label, Set<Character> used) {
        for (int i = 0; i < label.length(); i++) {
            char letter = Character.toLowerCase(label.charAt(i));
            if (Character.isLetter(letter) && used.add(letter)) {
                return label.substring(0, i) + "&" + label.substring(i);
            }
        }
        return label;
    }
}
