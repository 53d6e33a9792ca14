// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kith.core.mentorship.Capacity;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.support.Skills;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.mentorship.MentoringProfile;

/**
 * What is known of somebody as a mentor or mentee, taken from the model.
 *
 * @param skills in small letters: what they know or offer, or what they want to learn
 * @param willing true if they said that they would, false that they would not; null if they never said
 * @param capacity how many mentorships they have room for, and have
 */
record Facts(Set<String> skills, Boolean willing, Capacity capacity) {

    /** @return facts of everybody who may come into question, by their ids; on the model thread */
    static Map<UUID, Facts> of(Network root, MentorWish wish) {
        var used = load(root, wish.mentor());
        var facts = new HashMap<UUID, Facts>();
        for (var person : root.getPeople()) {
            if (person != root.getOwner() && (person.eIsSet(Literals.PERSON__SKILL_CLAIMS)
                    || person.eIsSet(Literals.IDENTIFIED__FACETS))) {
                facts.put(person.getId(), of(person, wish.mentor(), used.getOrDefault(person, 0)));
            }
        }
        return facts;
    }

    private static Map<Person, Integer> load(Network root, boolean asMentor) {
        var used = new HashMap<Person, Integer>();
        Mentorships.of(root).filter(Mentorships::isOpen)
                .flatMap(each -> (asMentor ? each.getMentors() : each.getMentees()).stream())
                .forEach(person -> used.merge(person, 1, Integer::sum));
        return used;
    }

    private static Facts of(Person person, boolean asMentor, int used) {
        var profile = Mentorships.profile(person).orElse(null);
        var skills = new LinkedHashSet<String>();
        person.getSkillClaims().stream().filter(claim -> asMentor || claim.isWantsToLearn()).map(SkillClaim::getSkill)
                .forEach(skill -> add(skill, skills));
        if (profile != null) {
            (asMentor ? profile.getOffers() : profile.getWants()).forEach(skill -> add(skill, skills));
        }
        return new Facts(skills, willing(profile, asMentor), Capacity.of(person, asMentor, used));
    }

    private static void add(Skill skill, Collection<String> skills) {
        Skills.names(skill).map(name -> name.toLowerCase(Locale.ROOT)).forEach(skills::add);
    }

    private static Boolean willing(MentoringProfile profile, boolean asMentor) {
        return profile == null ? null : Boolean.valueOf(asMentor ? profile.isMentor() : profile.isMentee());
    }

    /** @return those of some skills that they have */
    List<String> of(List<String> wanted) {
        return wanted.stream().filter(name -> skills.contains(name.toLowerCase(Locale.ROOT))).toList();
    }
}
