// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.time.LocalDate;

import org.kith.core.history.Touch;
import org.kith.core.history.Touches;
import org.kith.model.contacts.Direction;

/** What the contacts with one person tell on a given day; what comes later has not happened yet. */
final class History {

    private static final int IN_VAIN = 3;

    private History() {
    }

    /** @return how many contacts there were until the end of the day */
    static int countUntil(Touches touches, LocalDate today) {
        int count = touches.size();
        while (count > 0 && Touch.epochDay(touches.get(count - 1)) > today.toEpochDay()) {
            count--;
        }
        return count;
    }

    /** @return whether the last three contacts all came from the owner */
    static boolean unanswered(Touches touches, int count) {
        for (int i = count - IN_VAIN; i < count; i++) {
            if (i < 0 || Touch.direction(touches.get(i)) != Direction.OUTBOUND) {
                return false;
            }
        }
        return true;
    }
}
