// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;

/** Which interactions a format has brought before: read person by person, since they are not kept in memory. */
final class KnownInteractions {

    private final Network network;
    private final String format;
    private final Set<Person> people = new HashSet<>();
    private final Map<String, UUID> known = new HashMap<>();

    KnownInteractions(Network network, String format) {
        this.network = network;
        this.format = format;
    }

    /** @return the interaction that a record brought before, now or earlier; null if it is new */
    Interaction find(String externalId, Collection<Person> participants) {
        participants.stream().filter(people::add).forEach(person -> network.interactions(person).forEach(this::learn));
        var id = known.get(externalId);
        return id == null ? null : (Interaction) network.find(id).orElse(null);
    }

    void learn(Interaction interaction) {
        interaction.getProvenance().stream().filter(origin -> format.equals(origin.getSource()))
                .forEach(origin -> known.put(origin.getExternalId(), interaction.getId()));
    }
}
