// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.growth;

import static org.kith.model.growth.TalkStatus.ACCEPTED;
import static org.kith.model.growth.TalkStatus.CALL_OPEN;
import static org.kith.model.growth.TalkStatus.CONFIRMED;
import static org.kith.model.growth.TalkStatus.DELIVERED;
import static org.kith.model.growth.TalkStatus.IDEA;
import static org.kith.model.growth.TalkStatus.REJECTED;
import static org.kith.model.growth.TalkStatus.SUBMITTED;
import static org.kith.model.growth.TalkStatus.WAITLISTED;
import static org.kith.model.growth.TalkStatus.WITHDRAWN;

import java.util.List;
import java.util.Map;

/** Which status of a talk can follow which: the one table that forms, commands and checks go by. */
public final class TalkLifecycle {

    private static final Map<TalkStatus, List<TalkStatus>> NEXT = Map.of(
            IDEA, List.of(CALL_OPEN, SUBMITTED, ACCEPTED, WITHDRAWN),
            CALL_OPEN, List.of(SUBMITTED, ACCEPTED, WITHDRAWN),
            SUBMITTED, List.of(ACCEPTED, WAITLISTED, REJECTED, WITHDRAWN),
            WAITLISTED, List.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED, List.of(CONFIRMED, DELIVERED, WITHDRAWN),
            CONFIRMED, List.of(DELIVERED, WITHDRAWN));

    private TalkLifecycle() {
    }

    /** @return what can follow, the usual one first; empty for an end */
    public static List<TalkStatus> next(TalkStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(TalkStatus status) {
        return NEXT.containsKey(status);
    }

    /** @return whether it still is to be submitted, so that the deadline of the call for papers matters */
    public static boolean awaitsSubmission(TalkStatus status) {
        return status == IDEA || status == CALL_OPEN;
    }
}
