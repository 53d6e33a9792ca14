// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.List;

import org.kith.core.duplicate.DuplicateRule;

/** What two lists have in common. */
final class Shared {

    private Shared() {
    }

    /** @return 1 if they share something, unknown if one is empty, otherwise {@code nothing} */
    static double likeness(List<String> one, List<String> other, double nothing) {
        return one.isEmpty() || other.isEmpty() ? DuplicateRule.UNKNOWN : first(one, other) == null ? nothing : 1;
    }

    /** @return the first that is in both; null if there is none */
    static String first(List<String> one, List<String> other) {
        for (var each : one) {
            if (other.contains(each)) {
                return each;
            }
        }
        return null;
    }
}
