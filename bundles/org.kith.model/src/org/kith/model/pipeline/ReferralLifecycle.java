// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.pipeline;

import static org.kith.model.pipeline.ReferralStatus.ACKNOWLEDGED;
import static org.kith.model.pipeline.ReferralStatus.AGREED;
import static org.kith.model.pipeline.ReferralStatus.ASKED;
import static org.kith.model.pipeline.ReferralStatus.DECLINED;
import static org.kith.model.pipeline.ReferralStatus.INTERVIEWING;
import static org.kith.model.pipeline.ReferralStatus.NO_RESPONSE;
import static org.kith.model.pipeline.ReferralStatus.SUBMITTED;
import static org.kith.model.pipeline.ReferralStatus.SUCCESS;
import static org.kith.model.pipeline.ReferralStatus.UNSUCCESSFUL;

import java.util.List;
import java.util.Map;

/** Which status of a referral can follow which: the one table that forms, commands and checks go by. */
public final class ReferralLifecycle {

    private static final Map<ReferralStatus, List<ReferralStatus>> NEXT = Map.of(
            ASKED, List.of(AGREED, SUBMITTED, DECLINED, NO_RESPONSE),
            AGREED, List.of(SUBMITTED, DECLINED, NO_RESPONSE),
            SUBMITTED, List.of(ACKNOWLEDGED, INTERVIEWING, SUCCESS, UNSUCCESSFUL, NO_RESPONSE),
            ACKNOWLEDGED, List.of(INTERVIEWING, SUCCESS, UNSUCCESSFUL, NO_RESPONSE),
            INTERVIEWING, List.of(SUCCESS, UNSUCCESSFUL, NO_RESPONSE));

    private ReferralLifecycle() {
    }

    /** @return what can follow, the usual one first; empty for an end */
    public static List<ReferralStatus> next(ReferralStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(ReferralStatus status) {
        return NEXT.containsKey(status);
    }
}
