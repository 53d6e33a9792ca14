// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.Duration;
import java.time.Instant;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;

/** What was logged has happened, with somebody. */
final class InteractionRules {

    /** A day begins at midnight UTC in the model, but fourteen hours earlier for those who live farthest east. */
    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    private InteractionRules() {
    }

    static void check(Interaction interaction, Person owner, Instant now, Problems problems) {
        var start = interaction.getStart();
        if (start == null) {
            problems.add(interaction, Messages.interactionWithoutStart);
        } else if (start.isAfter(latest(interaction, now))) {
            problems.add(interaction, Messages.interactionInFuture, start.toString().substring(0, 10));
        }
        if (!hasOther(interaction, owner)) {
            problems.add(interaction, Messages.interactionWithNobody);
        }
    }

    private static Instant latest(Interaction interaction, Instant now) {
        return interaction.getPrecision() == Precision.DAY ? now.plus(EARLIEST_ZONE) : now;
    }

    private static boolean hasOther(Interaction interaction, Person owner) {
        for (var participation : interaction.getParticipations()) {
            if (participation.getParty() != null && participation.getParty() != owner) {
                return true;
            }
        }
        return false;
    }
}
