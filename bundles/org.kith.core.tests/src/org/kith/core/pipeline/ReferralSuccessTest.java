// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.ReferralStatus;

class ReferralSuccessTest {

    private static ReferralSuccess of(ReferralStatus... statuses) {
        return ReferralSuccess.of(Stream.of(statuses).map(status -> {
            var referral = PipelineFactory.eINSTANCE.createReferral();
            referral.setStatus(status);
            return referral;
        }));
    }

    @Test
    void whatNobodyAnsweredDidNotSucceed() {
        assertThat(of(ReferralStatus.SUCCESS, ReferralStatus.NO_RESPONSE).rate()).hasValue(0.5);
    }

    @Test
    void whatIsUnderWayDoesNotCount() {
        assertThat(of(ReferralStatus.SUCCESS, ReferralStatus.INTERVIEWING)).isEqualTo(new ReferralSuccess(1, 1));
    }

    @Test
    void withoutAnEndThereIsNoRate() {
        assertThat(of(ReferralStatus.ASKED).rate()).isEmpty();
    }
}
