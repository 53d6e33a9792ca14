// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.phrases.Moment;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Makes lines of interactions: a heading for each month, then what happened in it. */
final class TimelineRows {

    private static final int LONGEST_EXCERPT = 300;

    private final ZoneId zone;
    private final Person subject;

    /**
     * @param zone of the user
     * @param subject whose timeline it is; null for everybody's
     */
    TimelineRows(ZoneId zone, Person subject) {
        this.zone = zone;
        this.subject = subject;
    }

    /** @param interactions newest first */
    List<TimelineRow> of(List<Interaction> interactions) {
        var rows = new ArrayList<TimelineRow>(interactions.size() + 16);
        LocalDate day = null;
        for (var interaction : interactions) {
            var when = Moment.of(interaction, zone);
            if (day == null || !YearMonth.from(day).equals(YearMonth.from(when.day()))) {
                rows.add(new TimelineRow.Heading(YearMonth.from(when.day())));
            }
            rows.add(entry(interaction, when, !when.day().equals(day)));
            day = when.day();
        }
        return rows;
    }

    private TimelineRow entry(Interaction interaction, Moment when, boolean newDay) {
        var notes = oneLine(interaction.getNotes());
        var about = Objects.requireNonNullElse(interaction.getSubject(), "");
        return new TimelineRow.Entry(interaction.getId(), when, interaction.getKind(), interaction.getDirection(),
                Phrases.people(others(interaction)), about.isBlank() ? notes : about, about.isBlank() ? "" : notes,
                newDay);
    }

    private List<Party> others(Interaction interaction) {
        return interaction.getParticipations().stream().map(Participation::getParty)
                .filter(party -> party != null && party != subject).toList();
    }

    private static String oneLine(String notes) {
        if (notes == null) {
            return "";
        }
        return notes.substring(0, Math.min(notes.length(), LONGEST_EXCERPT)).strip().replaceAll("\\s+", " ");
    }
}
