// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.util.Arrays;
import java.util.HashSet;

import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.Person;

/** Whether two names can be those of one person. */
public final class NameMatch {

    private static final int SHORTEST_PREFIX = 3;

    private NameMatch() {
    }

    /** @return the name of a person as it is compared; empty for a placeholder */
    public static String key(Person person) {
        return person.isPlaceholder() ? "" : Folding.fold(person.getLabel());
    }

    /**
     * Compares folded names: “ada lovelace” agrees with “ada b lovelace”, “a lovelace” and “lovelace ada”, not with
     * “annabella lovelace”. No name agrees with every name.
     */
    public static boolean agree(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return true;
        }
        var one = a.split(" ");
        var other = b.split(" ");
        return one.length <= other.length ? contains(other, one) : contains(one, other);
    }

    private static boolean contains(String[] longer, String[] shorter) {
        var left = new HashSet<>(Arrays.asList(longer));
        boolean whole = false;
        for (var word : shorter) {
            var found = left.contains(word) ? word
                    : left.stream().filter(candidate -> abbreviates(word, candidate)).findFirst().orElse(null);
            if (found == null) {
                return false;
            }
            left.remove(found);
            whole |= found.equals(word) && word.length() > 1;
        }
        return whole;
    }

    private static boolean abbreviates(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return (length == 1 || length >= SHORTEST_PREFIX) && (a.startsWith(b) || b.startsWith(a));
    }
}
