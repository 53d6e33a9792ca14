// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.Optional;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;

/** The skills of a network by their names and alternative names, whose case does not matter. */
public final class Skills {

    private Skills() {
    }

    /** @return all names of a skill, its own first */
    public static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.getName()), skill.getAlternativeNames().stream());
    }

    /** @return the skill of that name, else one of that alternative name; empty if there is none */
    public static Optional<Skill> find(Network network, String name) {
        var wanted = name.strip();
        var skills = network.root().getSkills();
        return skills.stream().filter(skill -> wanted.equalsIgnoreCase(skill.getName())).findFirst()
                .or(() -> skills.stream().filter(skill -> names(skill).anyMatch(wanted::equalsIgnoreCase)).findFirst());
    }

    /** @return the skill of that name; a new one outside of the network if there is none */
    public static Skill named(Network network, String name) {
        return find(network, name).orElseGet(() -> {
            var skill = ContactsFactory.eINSTANCE.createSkill();
            skill.setName(name.strip());
            return skill;
        });
    }

    /** @return what a person is said to know of a skill; empty if nothing */
    public static Optional<SkillClaim> claim(Person person, Skill skill) {
        return person.getSkillClaims().stream().filter(claim -> claim.getSkill() == skill).findFirst();
    }
}
