// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.mentorship;

import static org.kith.model.mentorship.MentorshipStatus.ACCEPTED;
import static org.kith.model.mentorship.MentorshipStatus.ACTIVE;
import static org.kith.model.mentorship.MentorshipStatus.CANCELLED;
import static org.kith.model.mentorship.MentorshipStatus.COMPLETED;
import static org.kith.model.mentorship.MentorshipStatus.DECLINED;
import static org.kith.model.mentorship.MentorshipStatus.EXPIRED;
import static org.kith.model.mentorship.MentorshipStatus.PAUSED;
import static org.kith.model.mentorship.MentorshipStatus.PROPOSED;

import java.util.List;
import java.util.Map;

/** Which status of a mentorship can follow which: the one table that forms, commands and checks go by. */
public final class MentorshipLifecycle {

    private static final Map<MentorshipStatus, List<MentorshipStatus>> NEXT = Map.of(
            PROPOSED, List.of(ACCEPTED, DECLINED, CANCELLED, EXPIRED),
            ACCEPTED, List.of(ACTIVE, CANCELLED, EXPIRED),
            ACTIVE, List.of(PAUSED, COMPLETED, CANCELLED, EXPIRED),
            PAUSED, List.of(ACTIVE, COMPLETED, CANCELLED, EXPIRED));

    private MentorshipLifecycle() {
    }

    /** @return what can follow, the usual one first; empty for an end */
    public static List<MentorshipStatus> next(MentorshipStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    /** @return whether it is not at its end; a mentorship can begin with any such status */
    public static boolean isOpen(MentorshipStatus status) {
        return NEXT.containsKey(status);
    }
}
