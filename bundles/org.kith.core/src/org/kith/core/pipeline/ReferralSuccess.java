// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;
import org.kith.model.pipeline.ReferralStatus;

/**
 * How often referrals reached what they were for.
 *
 * @param succeeded how many did
 * @param ended how many are at their end, those that were declined or never answered among them
 */
public record ReferralSuccess(int succeeded, int ended) {

    /** @return of some referrals; those under way do not count */
    public static ReferralSuccess of(Stream<Referral> referrals) {
        var ended = referrals.map(Referral::getStatus).filter(status -> !ReferralLifecycle.isOpen(status)).toList();
        return new ReferralSuccess((int) ended.stream().filter(ReferralStatus.SUCCESS::equals).count(), ended.size());
    }

    /** @return the share that succeeded, 0 to 1; empty if none is at its end */
    public OptionalDouble rate() {
        return ended == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) succeeded / ended);
    }
}
