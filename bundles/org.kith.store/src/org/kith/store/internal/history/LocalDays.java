// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Turns instants into days and minutes of a time zone; remembers between which instants the offset stays the same. */
final class LocalDays {

    private static final int DAY = 86_400;

    private final ZoneRules rules;
    private long from = 1;
    private long to;
    private int offset;

    LocalDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** @return seconds of local time since 1970 */
    long local(long second) {
        if (second < from || second >= to) {
            look(second);
        }
        return second + offset;
    }

    private void look(long second) {
        var instant = Instant.ofEpochSecond(second);
        var before = rules.previousTransition(instant.plusSeconds(1));
        var after = rules.nextTransition(instant);
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        to = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        offset = rules.getOffset(instant).getTotalSeconds();
    }

    static int day(long second) {
        return (int) Math.floorDiv(second, (long) DAY);
    }

    static int minute(long second) {
        return (int) Math.floorMod(second, (long) DAY) / 60;
    }
}
