// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EXPERIENCES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SKILL_CLAIMS;

import java.util.HashSet;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/** A person has each skill once; what somebody has been through has a name and ends after it began. */
final class AbilityRules {

    private AbilityRules() {
    }

    static void check(Person person, Problems problems) {
        if (person.eIsSet(PERSON__SKILL_CLAIMS)) {
            checkSkills(person, problems);
        }
        if (person.eIsSet(PERSON__EXPERIENCES)) {
            person.getExperiences().forEach(experience -> check(person, experience, problems));
        }
    }

    private static void checkSkills(Person person, Problems problems) {
        var claimed = new HashSet<Skill>();
        for (var claim : person.getSkillClaims()) {
            if (claim.getSkill() == null) {
                problems.add(person, Messages.claimWithoutSkill, person.getLabel());
            } else if (!claimed.add(claim.getSkill())) {
                problems.add(person, Messages.skillClaimedTwice, person.getLabel(), claim.getSkill().getName());
            }
        }
    }

    private static void check(Person person, Experience experience, Problems problems) {
        var start = experience.getStart();
        var end = experience.getEnd();
        if (experience.getName() == null || experience.getName().isBlank()) {
            problems.add(person, Messages.experienceNameless, person.getLabel());
        } else if (start != null && end != null && PersonRules.isBefore(end, start)) {
            problems.add(person, Messages.experienceEndsBeforeStart, experience.getName(), end, start);
        }
    }
}
