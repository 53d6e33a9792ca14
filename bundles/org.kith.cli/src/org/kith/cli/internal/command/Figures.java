// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

/** Numbers as they are told: no more digits than mean something, and none where there is no number. */
final class Figures {

    private static final double DIGITS = 10_000;

    private Figures() {
    }

    /** @return with four digits after the point; null for what is no number */
    static Double rounded(double number) {
        return Double.isNaN(number) ? null : Math.round(number * DIGITS) / DIGITS;
    }
}
