// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.util.Comparator;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.SkillRequirement;
import org.kith.model.growth.TargetRole;

/** What the owner wants to become. On the model thread. */
public final class TargetRoles {

    private TargetRoles() {
    }

    /** @return all target roles by their names */
    public static Stream<TargetRole> of(Network root) {
        return Subjects.of(root, TargetRole.class)
                .sorted(Comparator.comparing(TargetRole::getName, String.CASE_INSENSITIVE_ORDER));
    }

    /** Says that a role asks for a skill, or how well; called inside an edit. */
    public static void ask(TargetRole role, Skill skill, SkillLevel level) {
        role.getRequirements().stream().filter(each -> each.getSkill() == skill).findFirst()
                .orElseGet(() -> require(role, skill)).setLevel(level);
    }

    private static SkillRequirement require(TargetRole role, Skill skill) {
        var requirement = GrowthFactory.eINSTANCE.createSkillRequirement();
        requirement.setSkill(skill);
        role.getRequirements().add(requirement);
        return requirement;
    }

    /** Says that a role does not ask for a skill; called inside an edit. */
    public static void dispense(TargetRole role, Skill skill) {
        role.getRequirements().removeIf(each -> each.getSkill() == skill);
    }
}
