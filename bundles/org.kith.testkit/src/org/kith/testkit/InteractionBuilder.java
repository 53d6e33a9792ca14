// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Precision;

/** Describes an interaction; without a word about the day it was on 1 September 2026. */
public final class InteractionBuilder {

    private final List<Consumer<Interaction>> steps = new ArrayList<>();

    InteractionBuilder(InteractionKind kind) {
        with(interaction -> interaction.setKind(kind));
        on(TestClock.START.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** With one or several people besides the owner. */
    public InteractionBuilder with(Party... parties) {
        return with(interaction -> {
            for (var party : parties) {
                var participation = ContactsFactory.eINSTANCE.createParticipation();
                participation.setParty(party);
                interaction.getParticipations().add(participation);
            }
        });
    }

    /** On a day, such as {@code 2026-08-01}. */
    public InteractionBuilder on(String day) {
        return with(interaction -> {
            interaction.setStart(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
            interaction.setPrecision(Precision.DAY);
        });
    }

    /** At a minute, such as {@code 2026-08-01T10:30:00Z}. */
    public InteractionBuilder at(String instant) {
        return with(interaction -> {
            interaction.setStart(Instant.parse(instant));
            interaction.setPrecision(Precision.MINUTE);
        });
    }

    /** On the owner's initiative. */
    public InteractionBuilder outbound() {
        return with(interaction -> interaction.setDirection(Direction.OUTBOUND));
    }

    /** On the other's initiative. */
    public InteractionBuilder inbound() {
        return with(interaction -> interaction.setDirection(Direction.INBOUND));
    }

    /** With a subject. */
    public InteractionBuilder about(String subject) {
        return with(interaction -> interaction.setSubject(subject));
    }

    /** With notes. */
    public InteractionBuilder withNotes(String notes) {
        return with(interaction -> interaction.setNotes(notes));
    }

    /** With mutual confiding. */
    public InteractionBuilder personal() {
        return with(interaction -> interaction.setPersonal(true));
    }

    /** With whatever else the test needs. */
    public InteractionBuilder with(Consumer<Interaction> step) {
        steps.add(step);
        return this;
    }

    /** @return a new interaction outside of any network */
    public Interaction build() {
        var interaction = ContactsFactory.eINSTANCE.createInteraction();
        steps.forEach(step -> step.accept(interaction));
        return interaction;
    }

    /** Adds the interaction; only inside {@link Network#edit}. */
    public Interaction addTo(Network network) {
        return network.add(build());
    }
}
