// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.InteractionRecord;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Precision;

/** Makes interactions of rows of LinkedIn’s export that tell when somebody wrote to somebody. */
final class LinkedInContacts {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US);

    private final Header header;
    private final Records records;
    private final Map<String, Integer> seen = new HashMap<>();

    LinkedInContacts(Header header, Records records) {
        this.header = header;
        this.records = records;
    }

    /** @return the time in a cell; empty, and the row rejected, if there is none */
    Optional<Instant> time(Row row, String text) {
        var time = instant(text);
        if (time.isEmpty()) {
            records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                    NLS.bind(Messages.Record_noTime, text));
        }
        return time;
    }

    /** The long form is in UTC; the short one is in the time of whoever asked for the export. */
    private static Optional<Instant> instant(String text) {
        var stripped = text.strip();
        try {
            return Optional.of(stripped.endsWith("UTC") ? LocalDateTime.parse(stripped, UTC).toInstant(ZoneOffset.UTC)
                    : LocalDateTime.parse(stripped, SHORT).atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return what was written, if the user asked for it; else nothing */
    String content(String text) {
        return records.options().content() && !text.isBlank() ? text.strip() : null;
    }

    /**
     * @param content what was written; null if nobody asked
     * @param people addresses of the profiles of the others
     */
    void accept(int position, Instant time, boolean outbound, String subject, String content, List<String> people) {
        var interaction = ContactsFactory.eINSTANCE.createInteraction();
        interaction.setStart(time);
        interaction.setPrecision(Precision.MINUTE);
        interaction.setKind(InteractionKind.DIRECT_MESSAGE);
        interaction.setDirection(outbound ? Direction.OUTBOUND : Direction.INBOUND);
        interaction.setSubject(subject.isBlank() ? null : subject.strip());
        interaction.setNotes(content);
        records.accept(new InteractionRecord(position, interaction, people,
                unique(time + (outbound ? " to " : " from ") + String.join(" ", people))));
    }

    /** Several messages in the same second stand in every export in the same order. */
    private String unique(String text) {
        int count = seen.merge(text, 1, Integer::sum);
        return count == 1 ? text : text + " #" + count;
    }
}
