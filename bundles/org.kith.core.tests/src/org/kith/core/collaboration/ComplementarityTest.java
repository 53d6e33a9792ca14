// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.pipeline.PipelineFactory;

class ComplementarityTest {

    private static Complementarity of(List<String> needed, List<Set<String>> skills) {
        return Complementarity.of(skills, needed);
    }

    @Test
    void whoCanDoTheSameDoesNotDiffer() {
        var same = of(List.of(), List.of(Set.of("Proofs", "Web"), Set.of("Web", "Proofs")));
        assertThat(same.difference()).hasValue(0);
        assertThat(same.inWords()).containsExactly("what they can do overlaps by 100 %");
    }

    @Test
    void whoSharesOneOfThreeDiffersByTwoThirds() {
        assertThat(of(List.of(), List.of(Set.of("Proofs", "Web"), Set.of("Web", "Law"))).difference())
                .hasValueCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void amongThreeItIsTheMeanOfThePairs() {
        assertThat(of(List.of(), List.of(Set.of("Proofs"), Set.of("Proofs"), Set.of("Law"))).difference())
                .hasValueCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void ofWhomNothingIsKnownIsLeftOut() {
        assertThat(of(List.of(), List.of(Set.of("Proofs"), Set.of(), Set.of("Law"))).difference()).hasValue(1);
        var unknown = of(List.of(), List.of(Set.of("Proofs"), Set.of()));
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.inWords()).containsExactly("what they can do is known of fewer than two of them");
    }

    @Test
    void whatIsNeededIsCoveredBySomebody() {
        var half = of(List.of("Law", "Proofs"), List.of(Set.of("Proofs"), Set.of("Web")));
        assertThat(half.coverage()).hasValue(0.5);
        assertThat(half.missing()).containsExactly("Law");
        assertThat(half.inWords()).containsExactly("what they can do overlaps by 0 %",
                "1 of 2 needed skills are covered; missing: Law");
    }

    @Test
    void bothTermsCountTheSame() {
        assertThat(of(List.of("Law", "Proofs"), List.of(Set.of("Proofs"), Set.of("Web"))).value()).hasValue(0.75);
    }

    @Test
    void whatAPartnerBringsInCountsBeforeAllTheyCanDo() {
        var claim = ContactsFactory.eINSTANCE.createSkillClaim();
        claim.setSkill(aSkill("Proofs"));
        var partner = PipelineFactory.eINSTANCE.createPartner();
        partner.setParty(aPerson("Ada Lovelace").with(ada -> ada.getSkillClaims().add(claim)).build());
        assertThat(Complementarity.skills(partner)).containsExactly("Proofs");
        partner.getSkills().add(aSkill("Web"));
        assertThat(Complementarity.skills(partner)).containsExactly("Web");
    }
}
