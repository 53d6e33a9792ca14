// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;

/** The skills of a network by their names, whose case does not matter. */
public final class Skills {

    private Skills() {
    }

    /** @return the skill of that name; empty if there is none */
    public static Optional<Skill> find(Network network, String name) {
        var wanted = name.strip();
        return network.root().getSkills().stream().filter(skill -> wanted.equalsIgnoreCase(skill.getName()))
                .findFirst();
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
