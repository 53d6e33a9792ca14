// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.HashMap;
import java.util.Map;

import org.kith.core.Network;
import org.kith.model.contacts.Identified;

/** Which opportunities, recommendations and endorsements a format has brought before. */
final class KnownSubjects {

    private final String format;
    private final Map<String, Identified> known = new HashMap<>();

    KnownSubjects(Network network, String format) {
        this.format = format;
        network.root().getSubjects().forEach(this::learn);
    }

    /** @return what a record brought before, now or earlier; null if it is new */
    Identified find(String externalId) {
        return known.get(externalId);
    }

    void learn(Identified subject) {
        subject.getProvenance().stream().filter(origin -> format.equals(origin.getSource()))
                .forEach(origin -> known.putIfAbsent(origin.getExternalId(), subject));
    }
}
