// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/**
 * messages.csv of LinkedIn’s data export. When, with whom and about what is taken over; what was
 * written only if the user asks for it. Drafts and spam are passed over.
 */
@Component(service = Format.class)
public final class LinkedInMessagesFormat extends TableFormat {

    private enum Column {
        SENDER, RECIPIENTS, DATE, SUBJECT, TITLE, CONTENT, FOLDER, DRAFT
    }

    private static final Map<String, Column> NAMES = Map.of("sender profile url", Column.SENDER,
            "recipient profile urls", Column.RECIPIENTS, "date", Column.DATE, "subject", Column.SUBJECT,
            "conversation title", Column.TITLE, "content", Column.CONTENT, "folder", Column.FOLDER, "is message draft", Column.DRAFT);

    @Override
    public String id() {
        return "linkedin-messages";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinMessages;
    }

    @Override
    public boolean needsPeople() {
        return true;
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = columns(keys);
        return columns.has(Column.SENDER) && columns.has(Column.RECIPIENTS) && columns.has(Column.DATE);
    }

    private static Columns<Column> columns(List<String> keys) {
        return new Columns<>(Column.class, keys, NAMES::get);
    }

    @Override
    Rows rows(Header header, Records records) {
        return new Conversations(columns(header.keys()), new LinkedInContacts(header, records));
    }

    private record Message(int position, Instant time, String sender, List<String> recipients, String subject,
            String content) {
    }

    /** All messages, until it is clear whose they are: most come from the owner of the export. */
    private static final class Conversations implements Rows {

        private final List<Message> messages = new ArrayList<>();
        private final Columns<Column> columns;
        private final LinkedInContacts contacts;

        Conversations(Columns<Column> columns, LinkedInContacts contacts) {
            this.columns = columns;
            this.contacts = contacts;
        }

        @Override
        public void take(Row row) {
            if (!isIdle(row)) {
                contacts.time(row, columns.get(row, Column.DATE)).ifPresent(time -> messages.add(message(row, time)));
            }
        }

        private boolean isIdle(Row row) {
            return columns.get(row, Column.DRAFT).strip().equalsIgnoreCase("true")
                    || columns.get(row, Column.DRAFT).strip().equalsIgnoreCase("yes")
                    || columns.get(row, Column.FOLDER).strip().equalsIgnoreCase("spam");
        }

        private Message message(Row row, Instant time) {
            var subject = columns.get(row, Column.SUBJECT);
            return new Message(row.position(), time, columns.get(row, Column.SENDER).strip(),
                    Arrays.stream(columns.get(row, Column.RECIPIENTS).split("[,;\\s]+")).map(String::strip)
                            .filter(address -> !address.isEmpty()).toList(),
                    subject.isBlank() ? columns.get(row, Column.TITLE) : subject,
                    contacts.content(columns.get(row, Column.CONTENT)));
        }

        @Override
        public void end() {
            var owner = owner();
            for (var message : messages) {
                boolean outbound = message.sender.equals(owner);
                var people = new ArrayList<>(message.recipients);
                people.add(message.sender);
                people.removeIf(owner::equals);
                contacts.accept(message.position, message.time, outbound, message.subject, message.content, people);
            }
        }

        private String owner() {
            var counts = new HashMap<String, Integer>();
            messages.forEach(message -> counts.merge(message.sender, 1, Integer::sum));
            return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        }
    }
}
