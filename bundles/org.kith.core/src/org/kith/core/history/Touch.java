// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.history;

import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;

/**
 * One contact with one person, packed into a {@code long}, so that a million of them fit into eight megabytes and sort
 * by time: 32 bits epoch day, 11 bits minute of the day, 10 bits group size, 6 bits kind, 2 bits direction, 1 bit
 * personal, 2 bits unused.
 */
public final class Touch {

    private static final InteractionKind[] KINDS = InteractionKind.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final int LARGEST_GROUP = 1023;

    private Touch() {
    }

    /**
     * @param epochDay the day in the user's zone
     * @param minute of the day, 0 to 1439
     * @param groupSize people who took part, the owner included; at least 2, larger than 1023 counts as 1023
     */
    public static long of(int epochDay, int minute, int groupSize, InteractionKind kind, Direction direction,
            boolean personal) {
        return (long) epochDay << 32 | (long) minute << 21 | (long) Math.min(groupSize, LARGEST_GROUP) << 11
                | (long) kind.getValue() << 5 | (long) direction.getValue() << 3 | (personal ? 1L << 2 : 0);
    }

    /** @return days since 1970-01-01 */
    public static int epochDay(long touch) {
        return (int) (touch >> 32);
    }

    /** @return 2 to 1023, the owner included */
    public static int groupSize(long touch) {
        return (int) (touch >> 11) & LARGEST_GROUP;
    }

    /** @return never null */
    public static InteractionKind kind(long touch) {
        return KINDS[(int) (touch >> 5) & 63];
    }

    /** @return never null */
    public static Direction direction(long touch) {
        return DIRECTIONS[(int) (touch >> 3) & 3];
    }

    /** @return whether there was mutual confiding */
    public static boolean personal(long touch) {
        return (touch >> 2 & 1) != 0;
    }
}
