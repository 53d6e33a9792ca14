// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.util.HashMap;
import java.util.Map;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;

/** Turns names into organizations, tags and skills: the same name is the same object. */
interface Names {

    Organization organization(String name);

    Tag tag(String name);

    Skill skill(String name);

    /** Objects outside of any network. */
    static Names loose() {
        return new Loose(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Those of a network; what it lacks is added. */
    static Names of(Network network) {
        return new InNetwork(network);
    }

    /** See {@link Names#loose()}. */
    record Loose(Map<String, Organization> organizations, Map<String, Tag> tags, Map<String, Skill> skills)
            implements Names {

        @Override
        public Organization organization(String name) {
            return organizations.computeIfAbsent(name, Names::newOrganization);
        }

        @Override
        public Tag tag(String name) {
            return tags.computeIfAbsent(name, Names::newTag);
        }

        @Override
        public Skill skill(String name) {
            return skills.computeIfAbsent(name, Names::newSkill);
        }
    }

    /** See {@link Names#of(Network)}. */
    record InNetwork(Network network) implements Names {

        @Override
        public Organization organization(String name) {
            return network.root().getOrganizations().stream().filter(each -> name.equals(each.getName())).findFirst()
                    .orElseGet(() -> network.add(newOrganization(name)));
        }

        @Override
        public Tag tag(String name) {
            return network.root().getDefinedTags().stream().filter(each -> name.equals(each.getName())).findFirst()
                    .orElseGet(() -> network.add(newTag(name)));
        }

        @Override
        public Skill skill(String name) {
            return network.root().getSkills().stream().filter(each -> name.equals(each.getName())).findFirst()
                    .orElseGet(() -> network.add(newSkill(name)));
        }
    }

    private static Organization newOrganization(String name) {
        var organization = ContactsFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return organization;
    }

    private static Tag newTag(String name) {
        var tag = ContactsFactory.eINSTANCE.createTag();
        tag.setName(name);
        return tag;
    }

    private static Skill newSkill(String name) {
        var skill = ContactsFactory.eINSTANCE.createSkill();
        skill.setName(name);
        return skill;
    }
}
