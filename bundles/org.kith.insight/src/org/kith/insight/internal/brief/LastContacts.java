// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.edit.Words;

/** The last times of being in touch, with what was worth remembering. */
final class LastContacts {

    private static final int MOST = 5;

    private final List<Interaction> interactions;
    private final ZoneId zone;

    LastContacts(Network network, Person person, LocalDate day, ZoneId zone) {
        this.zone = zone;
        interactions = network.interactions(person).stream().filter(each -> !day(each).isAfter(day))
                .filter(each -> each.getSensitivity() != Sensitivity.SECRET).limit(MOST)
                .toList();
    }

    /** @return the day of the last contact; null if there was none */
    LocalDate last() {
        return interactions.isEmpty() ? null : day(interactions.getFirst());
    }

    private LocalDate day(Interaction interaction) {
        return LocalDate.ofInstant(interaction.getStart(), zone);
    }

    List<String> lines() {
        return interactions.stream().map(each -> Stream.of(day(each) + "  " + Words.of(each.getKind()),
                each.getSubject(), each.getNotes()).filter(Objects::nonNull).collect(Collectors.joining(": "))).toList();
    }
}
