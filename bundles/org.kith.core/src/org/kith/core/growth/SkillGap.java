// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kith.core.support.Skills;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.SkillRequirement;
import org.kith.model.growth.TargetRole;

/**
 * How far the owner is from what a target role asks for, in one skill. On the model thread.
 *
 * @param skill asked for
 * @param asked how well; UNKNOWN if any level will do
 * @param own how well the owner masters it; UNKNOWN if they have not said, or do not have it
 * @param levels asked less own level, at least 0; 1 if any level will do and the owner does not have the skill
 */
public record SkillGap(Skill skill, SkillLevel asked, SkillLevel own, int levels) {

    private static final Comparator<Person> BY_LABEL = Comparator.comparing(Person::getLabel);

    /**
     * @param owner null if there is none
     * @return one for each skill that a role asks for, the widest first
     */
    public static List<SkillGap> of(Person owner, TargetRole role) {
        return role.getRequirements().stream().map(each -> of(owner, each))
                .sorted(Comparator.comparingInt(SkillGap::levels).reversed()).toList();
    }

    private static SkillGap of(Person owner, SkillRequirement requirement) {
        var claim = owner == null ? Optional.<SkillClaim>empty() : Skills.claim(owner, requirement.getSkill());
        var asked = requirement.getLevel();
        var own = claim.map(SkillClaim::getLevel).orElse(SkillLevel.UNKNOWN);
        int levels = asked == SkillLevel.UNKNOWN ? claim.isPresent() ? 0 : 1
                : Math.max(0, asked.getValue() - own.getValue());
        return new SkillGap(requirement.getSkill(), asked, own, levels);
    }

    /** @return whether the owner still has something to learn */
    public boolean isOpen() {
        return levels > 0;
    }

    /** @return who of these people can teach a skill: those who say so first, then experts, each by name */
    public static List<Person> teachers(Stream<Person> people, Skill skill) {
        return people.filter(person -> rank(person, skill) > 0)
                .sorted(Comparator.<Person>comparingInt(person -> -rank(person, skill)).thenComparing(BY_LABEL))
                .toList();
    }

    private static int rank(Person person, Skill skill) {
        return Skills.claim(person, skill).map(claim -> claim.isCanTeach() ? 2
                : claim.getLevel() == SkillLevel.EXPERT ? 1 : 0).orElse(0);
    }
}
