// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.time.YearMonth;
import java.util.UUID;

import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.ui.contacts.internal.phrases.Moment;

/** A line of the timeline. */
sealed interface TimelineRow {

    /** The beginning of a month. */
    record Heading(YearMonth month) implements TimelineRow {
    }

    /**
     * An interaction.
     *
     * @param with the others who took part; empty where the timeline is of the only one
     * @param subject what it was about; the first line of the notes where nothing is said
     * @param excerpt of the notes, in one line; may be empty
     * @param newDay whether it is the first one shown of its day
     */
    record Entry(UUID id, Moment when, InteractionKind kind, Direction direction, String with, String subject,
            String excerpt, boolean newDay) implements TimelineRow {
    }
}
