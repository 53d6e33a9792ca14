// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import org.kith.ui.contacts.internal.Messages;

/**
 * A target and a maximum in days, as people type them: “30 45”, or “30” alone.
 *
 * @param target at least 1
 * @param maximum at least {@code target}
 */
public record DaySpan(int target, int maximum) {

    private static final int LONGEST = 36500;

    public DaySpan {
        if (target < 1 || maximum < target || maximum > LONGEST) {
            throw new IllegalArgumentException(Messages.Cadence_wrong);
        }
    }

    /**
     * @param text one number, or two; one alone gets a maximum half as long again
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static DaySpan parse(String text) {
        var numbers = text.strip().split("[^0-9]+", -1);
        try {
            int target = Integer.parseInt(numbers[0]);
            return switch (numbers.length) {
                case 1 -> new DaySpan(target, Math.round(target * 1.5f));
                case 2 -> new DaySpan(target, Integer.parseInt(numbers[1]));
                default -> throw new IllegalArgumentException(Messages.Cadence_wrong);
            };
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(Messages.Cadence_wrong, wrong);
        }
    }
}
