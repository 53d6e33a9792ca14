// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Party;
import org.kith.ui.contacts.internal.phrases.Moment;

/**
 * What is to stand in an interaction.
 *
 * @param people who took part besides the owner; at least one
 * @param kind never null
 * @param when never null
 * @param direction never null
 * @param subject one line; may be empty
 * @param notes may be empty
 */
public record InteractionDraft(List<? extends Party> people, InteractionKind kind, Moment when, Direction direction,
        String subject, String notes) {

    public InteractionDraft {
        people = List.copyOf(people);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(when);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(notes);
    }

    /** @return what stands in an interaction */
    public static InteractionDraft of(Interaction interaction, ZoneId zone) {
        return new InteractionDraft(InteractionEdits.people(interaction), interaction.getKind(),
                Moment.of(interaction, zone), interaction.getDirection(),
                Objects.requireNonNullElse(interaction.getSubject(), ""),
                Objects.requireNonNullElse(interaction.getNotes(), ""));
    }
}
