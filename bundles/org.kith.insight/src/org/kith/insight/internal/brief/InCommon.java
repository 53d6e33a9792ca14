// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.Sensitivity;

/** Whom the owner and a person both know, and what they share: employers, experiences. */
final class InCommon {

    private final Person owner;
    private final Person person;
    private final List<Relationship> relationships;

    InCommon(Network network, Person person) {
        owner = network.root().getOwner();
        this.person = person;
        relationships = network.root().getRelationships();
    }

    /** @return the people to whom the person is tied, with how; those who are secret are on no page of another */
    List<String> people() {
        return relationships.stream().filter(tie -> tie.getSource() == person || tie.getTarget() == person)
                .filter(tie -> other(tie) instanceof Person && other(tie) != owner)
                .filter(tie -> other(tie).getSensitivity() != Sensitivity.SECRET)
                .map(tie -> NLS.bind(Messages.tied, other(tie).getLabel(), words(tie))).sorted().toList();
    }

    private Party other(Relationship tie) {
        return tie.getSource() == person ? tie.getTarget() : tie.getSource();
    }

    private String words(Relationship tie) {
        return tie.getSource() == person ? tie.getType().getInverseLabel() : tie.getType().getLabel();
    }

    List<String> things() {
        if (owner == null) {
            return List.of();
        }
        var employers = employers(owner);
        var experiences = experiences(owner);
        return Stream.concat(employers(person).stream().filter(employers::contains)
                .map(each -> NLS.bind(Messages.sameEmployer, each.getLabel())), experiences(person).stream()
                        .filter(experiences::contains).map(each -> NLS.bind(Messages.sameExperience, each))).sorted()
                .toList();
    }

    private static Set<Organization> employers(Person who) {
        return who.getEmployments().stream().map(each -> each.getOrganization()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> experiences(Person who) {
        return who.getExperiences().stream().map(Experience::getName).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
