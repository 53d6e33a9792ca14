// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.tie;

/** Strong and weak ties (Granovetter 1973); the bounds are our own. */
public enum TieClass {
    /** 60 and more. */
    STRONG,
    /** 30 to 59. */
    MEDIUM,
    /** 5 to 29. */
    WEAK,
    /** Below 5, but there was contact. */
    DORMANT,
    /** Never any contact. */
    ABSENT;

    private static final int STRONG_FROM = 60;
    private static final int MEDIUM_FROM = 30;
    private static final int WEAK_FROM = 5;

    /**
     * @param strength 0 to 100
     * @param history whether there was any contact
     * @return never null
     */
    public static TieClass of(double strength, boolean history) {
        if (strength >= STRONG_FROM) {
            return STRONG;
        } else if (strength >= MEDIUM_FROM) {
            return MEDIUM;
        } else if (strength >= WEAK_FROM) {
            return WEAK;
        }
        return history ? DORMANT : ABSENT;
    }
}
