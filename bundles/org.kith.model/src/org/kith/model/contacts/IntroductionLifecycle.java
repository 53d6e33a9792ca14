// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import static org.kith.model.contacts.IntroductionStatus.CONSENT_PENDING;
import static org.kith.model.contacts.IntroductionStatus.DECLINED;
import static org.kith.model.contacts.IntroductionStatus.IDEA;
import static org.kith.model.contacts.IntroductionStatus.LAPSED;
import static org.kith.model.contacts.IntroductionStatus.MADE;
import static org.kith.model.contacts.IntroductionStatus.MET;
import static org.kith.model.contacts.IntroductionStatus.REQUESTED;

import java.util.List;
import java.util.Map;

/** Which status of an introduction can follow which: the one table that forms, commands and checks go by. */
public final class IntroductionLifecycle {

    private static final Map<IntroductionStatus, List<IntroductionStatus>> NEXT = Map.of(
            IDEA, List.of(CONSENT_PENDING, MADE, REQUESTED, LAPSED),
            REQUESTED, List.of(CONSENT_PENDING, MADE, DECLINED, LAPSED),
            CONSENT_PENDING, List.of(MADE, DECLINED, LAPSED),
            MADE, List.of(MET, LAPSED));

    private IntroductionLifecycle() {
    }

    /** @return what can follow, the usual one first; empty for an end */
    public static List<IntroductionStatus> next(IntroductionStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(IntroductionStatus status) {
        return NEXT.containsKey(status);
    }
}
