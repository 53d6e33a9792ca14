// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

/**
 * How often the owner of a network helped somebody, and was helped by them.
 *
 * @param given times the owner helped; not negative
 * @param received times the owner was helped; not negative
 */
public record Balance(int given, int received) {

    /** Neither helped the other. */
    public static final Balance NONE = new Balance(0, 0);

    /** @return given less received: below 0 the owner owes something */
    public int value() {
        return given - received;
    }

    /** @return both together */
    public Balance plus(Balance other) {
        return new Balance(given + other.given, received + other.received);
    }
}
