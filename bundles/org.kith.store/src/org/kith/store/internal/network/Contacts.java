// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.LinkedHashSet;
import java.util.Set;

import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.store.internal.sql.ParticipationTable.Contact;

/** What the narrow columns hold of an interaction. */
final class Contacts {

    private static final int SMALLEST_GROUP = 2;

    private Contacts() {
    }

    /** @return who took part, each once */
    static Set<Party> parties(Interaction interaction) {
        var parties = new LinkedHashSet<Party>();
        for (var participation : interaction.getParticipations()) {
            if (participation.getParty() != null) {
                parties.add(participation.getParty());
            }
        }
        return parties;
    }

    static Contact of(Interaction interaction, Set<Party> parties, Person owner) {
        long people = parties.stream().filter(Person.class::isInstance).count() + (parties.contains(owner) ? 0 : 1);
        return new Contact(start(interaction), interaction.getPrecision().getValue(),
                interaction.getKind().getValue(), interaction.getDirection().getValue(),
                (int) Math.max(SMALLEST_GROUP, people), interaction.isPersonal() ? 1 : 0);
    }

    static long start(Interaction interaction) {
        return interaction.getStart().getEpochSecond();
    }
}
