// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.kith.core.Network;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;

/** The organizations, tags and skills of a network by name; those that are missing are added when they are asked for. */
final class Catalog {

    private final Network network;
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, Skill> skills = new HashMap<>();
    private final Map<String, Skill> otherwise = new HashMap<>();

    Catalog(Network network) {
        this.network = network;
        network.root().getOrganizations().forEach(each -> organizations.putIfAbsent(key(each.getName()), each));
        network.root().getDefinedTags().forEach(each -> tags.putIfAbsent(tagKey(each.getName()), each));
        network.root().getSkills().forEach(this::remember);
    }

    /** @return what is compared of the name of an organization */
    static String key(String name) {
        var folded = Folding.fold(name);
        return folded.isEmpty() ? String.valueOf(name) : folded;
    }

    /** Accents and signs count: C++ and C# are two tags. */
    private static String tagKey(String name) {
        return String.valueOf(name).strip().toLowerCase(Locale.ROOT);
    }

    /** @return the organization that has the name of this one; null if there is none */
    Organization known(Organization named) {
        return organizations.get(key(named.getName()));
    }

    /** @return the tag that has the name of this one; null if there is none */
    Tag known(Tag named) {
        return tags.get(tagKey(named.getName()));
    }

    /** @return the skill that has the name of this one; null if there is none */
    Skill known(Skill named) {
        return skills.get(tagKey(named.getName()));
    }

    private void remember(Skill skill) {
        skills.putIfAbsent(tagKey(skill.getName()), skill);
        skill.getAlternativeNames().forEach(name -> otherwise.putIfAbsent(tagKey(name), skill));
    }

    /** Remembers what was added otherwise. */
    void learn(Identified added) {
        switch (added) {
            case Organization organization -> organizations.putIfAbsent(key(organization.getName()), organization);
            case Tag tag -> tags.putIfAbsent(tagKey(tag.getName()), tag);
            case Skill skill -> remember(skill);
            default -> {
                // of others names don't matter
            }
        }
    }

    Organization organization(Organization named) {
        return organizations.computeIfAbsent(key(named.getName()), key -> network.add(named));
    }

    /** @return the skill that has the name of this one, or it as another name */
    Skill skill(Skill named) {
        var key = tagKey(named.getName());
        var known = skills.getOrDefault(key, otherwise.get(key));
        return known != null ? known : skills.computeIfAbsent(key, missing -> network.add(named));
    }

    Tag tag(String name) {
        return tags.computeIfAbsent(tagKey(name), key -> newTag(name));
    }

    private Tag newTag(String name) {
        var tag = ContactsFactory.eINSTANCE.createTag();
        tag.setName(name.strip());
        return network.add(tag);
    }
}
