// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.DueStatus;

/** How late something is that has a day: days are above 0 if it is late, 0 on its day, below 0 before. */
final class Lateness {

    private Lateness() {
    }

    static DueStatus status(int days) {
        return days > 0 ? DueStatus.RED : days == 0 ? DueStatus.AMBER : DueStatus.GREEN;
    }

    static String inWords(int days) {
        return switch (days) {
            case 1 -> Messages.oneDayLate;
            case 0 -> Messages.dueToday;
            case -1 -> Messages.dueTomorrow;
            default -> days > 0 ? NLS.bind(Messages.daysLate, days) : NLS.bind(Messages.dueInDays, -days);
        };
    }
}
