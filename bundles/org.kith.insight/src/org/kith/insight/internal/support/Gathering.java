// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EMPLOYMENTS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EXPERIENCES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SKILL_CLAIMS;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.support.Background;
import org.kith.core.support.Background.Claim;
import org.kith.core.support.Knowledge;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/** Reads what people can do and have been through. */
final class Gathering {

    private Gathering() {
    }

    static Knowledge of(Network root) {
        var people = new HashMap<UUID, Background>();
        root.getPeople().forEach(person -> of(person).ifPresent(background -> people.put(person.getId(), background)));
        return new Knowledge(root.getSkills().stream().map(Skill::getName).toList(), people);
    }

    static Optional<Background> of(Person person) {
        return tells(person) ? Optional.of(background(person)) : Optional.empty();
    }

    private static boolean tells(Person person) {
        return person.getHeadline() != null || person.eIsSet(PERSON__SKILL_CLAIMS)
                || person.eIsSet(PERSON__EXPERIENCES) || person.eIsSet(PERSON__EMPLOYMENTS);
    }

    private static Background background(Person person) {
        return new Background(skills(person), Objects.requireNonNullElse(person.getHeadline(), ""),
                positions(person), experiences(person));
    }

    private static List<Claim> skills(Person person) {
        return person.eIsSet(PERSON__SKILL_CLAIMS) ? person.getSkillClaims().stream()
                .map(claim -> new Claim(claim.getSkill().getName(), claim.getLevel())).toList() : List.of();
    }

    private static List<String> positions(Person person) {
        return person.eIsSet(PERSON__EMPLOYMENTS) ? person.getEmployments().stream().map(Employment::getTitle)
                .filter(Objects::nonNull).toList() : List.of();
    }

    private static List<String> experiences(Person person) {
        return person.eIsSet(PERSON__EXPERIENCES) ? person.getExperiences().stream().map(Gathering::words).toList()
                : List.of();
    }

    private static String words(Experience experience) {
        var when = experience.getEnd() != null ? experience.getEnd() : experience.getStart();
        return when == null ? experience.getName() : NLS.bind("{0} ({1})", experience.getName(), when);
    }
}
