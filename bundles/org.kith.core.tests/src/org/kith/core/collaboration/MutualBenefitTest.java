// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.core.collaboration.MutualBenefit.Side;

class MutualBenefitTest {

    private static final Side ADA = new Side("Ada", List.of("Proofs", "Notes"), List.of("An engine"));

    @Test
    void itIsMutualWhereAllGiveAndGet() {
        assertThat(new MutualBenefit(List.of(ADA, ADA)).isMutual()).isTrue();
        assertThat(ADA.inWords()).isEqualTo("Ada gives Proofs, Notes, and gets An engine");
    }

    @Test
    void whatIsMissingIsSaid() {
        var benefit = new MutualBenefit(List.of(ADA, new Side("Tim", List.of("A server"), List.of()),
                new Side("CERN", List.of(), List.of())));
        assertThat(benefit.isMutual()).isFalse();
        assertThat(benefit.missing()).containsExactly("Tim gets nothing yet", "CERN gives nothing yet",
                "CERN gets nothing yet");
        assertThat(benefit.sides().get(1).inWords()).isEqualTo("Tim gives A server, and gets nothing yet");
    }
}
