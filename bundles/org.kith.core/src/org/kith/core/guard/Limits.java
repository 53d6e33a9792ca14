// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.time.Duration;

/**
 * How patient Kith is with contributed code.
 *
 * @param look how long a call may keep the calling thread, which may be the window's; what takes longer is a fault
 * @param computation how long a call on a thread of its own may take until it is cut off
 * @param document how long, where the user asked for just this and waits for it
 * @param faults after so many a contribution isn't called any more
 * @since 1.0
 */
public record Limits(Duration look, Duration computation, Duration document, int faults) {

    /** What is usual: 2 seconds, 10 seconds, 2 minutes, 3 faults. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(10),
            Duration.ofMinutes(2), 3);
}
