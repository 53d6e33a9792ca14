// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.kith.core.Network;
import org.kith.model.contacts.Person;

/** Which interactions a format has brought before: read person by person, since they are not kept in memory. */
final class KnownInteractions {

    private final Network network;
    private final String format;
    private final Set<Person> people = new HashSet<>();
    private final Set<String> externalIds = new HashSet<>();

    KnownInteractions(Network network, String format) {
        this.network = network;
        this.format = format;
    }

    /** @return whether it was neither there before nor asked for yet */
    boolean isNew(String externalId, Collection<Person> participants) {
        participants.stream().filter(people::add).forEach(this::learn);
        return externalIds.add(externalId);
    }

    private void learn(Person person) {
        for (var interaction : network.interactions(person)) {
            interaction.getProvenance().stream().filter(origin -> format.equals(origin.getSource()))
                    .forEach(origin -> externalIds.add(origin.getExternalId()));
        }
    }
}
