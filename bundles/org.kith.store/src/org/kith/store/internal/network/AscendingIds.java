// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes ids of version 7 (RFC 9562, sections 5.7 and 6.2): a time, a counter, and 62 random bits. Since they ascend,
 * the rows of an import go to the end of the table’s index instead of to everywhere in it. For the model thread.
 */
final class AscendingIds {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final int VARIANT_BITS = 2;

    private final SecureRandom random = new SecureRandom();
    private long last;

    /** @return an id after all that were made before, however many an instant needs */
    UUID next(Instant now) {
        last = Math.max(last + 1, now.toEpochMilli() << COUNTER_BITS);
        long high = (last & ~COUNTER) << Short.SIZE - COUNTER_BITS | VERSION | last & COUNTER;
        return new UUID(high, Long.MIN_VALUE | random.nextLong() >>> VARIANT_BITS);
    }
}
