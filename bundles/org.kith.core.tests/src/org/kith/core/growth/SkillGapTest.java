// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.TargetRole;

class SkillGapTest {

    private final Skill speaking = aSkill("Public speaking");
    private final Skill hiring = aSkill("Hiring");
    private final TargetRole role = GrowthFactory.eINSTANCE.createTargetRole();

    private static Person claims(String name, Skill skill, SkillLevel level, boolean teaches) {
        var person = aPerson(name).build();
        var claim = ContactsFactory.eINSTANCE.createSkillClaim();
        claim.setSkill(skill);
        claim.setLevel(level);
        claim.setCanTeach(teaches);
        person.getSkillClaims().add(claim);
        return person;
    }

    @Test
    void theGapIsTheAskedLevelLessTheOwnOneTheWidestFirst() {
        TargetRoles.ask(role, speaking, SkillLevel.EXPERT);
        TargetRoles.ask(role, hiring, SkillLevel.AVERAGE);
        assertThat(SkillGap.of(claims("Mary", speaking, SkillLevel.AVERAGE, false), role))
                .extracting(SkillGap::skill, SkillGap::own, SkillGap::levels)
                .containsExactly(tuple(hiring, SkillLevel.UNKNOWN, 2), tuple(speaking, SkillLevel.AVERAGE, 1));
    }

    @Test
    void whoeverIsBetterThanAskedHasNoGap() {
        TargetRoles.ask(role, speaking, SkillLevel.BEGINNER);
        assertThat(SkillGap.of(claims("Mary", speaking, SkillLevel.EXPERT, false), role)).singleElement()
                .satisfies(gap -> assertThat(gap.isOpen()).isFalse());
    }

    @Test
    void whereAnyLevelWillDoHavingItIsEnough() {
        TargetRoles.ask(role, speaking, SkillLevel.UNKNOWN);
        assertThat(SkillGap.of(claims("Mary", speaking, SkillLevel.UNKNOWN, false), role))
                .extracting(SkillGap::levels).containsExactly(0);
        assertThat(SkillGap.of(null, role)).extracting(SkillGap::levels).containsExactly(1);
    }

    @Test
    void askingAgainChangesTheLevel() {
        TargetRoles.ask(role, speaking, SkillLevel.BEGINNER);
        TargetRoles.ask(role, speaking, SkillLevel.EXPERT);
        assertThat(role.getRequirements()).singleElement()
                .satisfies(each -> assertThat(each.getLevel()).isEqualTo(SkillLevel.EXPERT));
    }

    @Test
    void thoseWhoSayThatTheyTeachComeBeforeExperts() {
        var expert = claims("Ann", speaking, SkillLevel.EXPERT, false);
        var teacher = claims("Bo", speaking, SkillLevel.AVERAGE, true);
        var beginner = claims("Cy", speaking, SkillLevel.BEGINNER, false);
        assertThat(SkillGap.teachers(Stream.of(expert, teacher, beginner), speaking))
                .isEqualTo(List.of(teacher, expert));
    }
}
