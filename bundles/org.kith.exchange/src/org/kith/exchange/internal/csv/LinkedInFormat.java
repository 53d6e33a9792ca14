// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.person.PersonName;
import org.kith.exchange.internal.person.Profiles;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Contacting;
import org.osgi.service.component.annotations.Component;

/** Connections.csv of LinkedIn’s data export: notes, a header, a row for each connection. */
@Component(service = Format.class)
public final class LinkedInFormat extends TableFormat {

    private enum Column {
        FIRST_NAME, LAST_NAME, URL, EMAIL, COMPANY, POSITION, CONNECTED_ON
    }

    private static final Map<String, Column> NAMES = Map.ofEntries(Map.entry("first name", Column.FIRST_NAME),
            Map.entry("vorname", Column.FIRST_NAME), Map.entry("last name", Column.LAST_NAME),
            Map.entry("nachname", Column.LAST_NAME), Map.entry("url", Column.URL),
            Map.entry("email address", Column.EMAIL), Map.entry("e-mail address", Column.EMAIL),
            Map.entry("e-mail-adresse", Column.EMAIL), Map.entry("company", Column.COMPANY),
            Map.entry("unternehmen", Column.COMPANY), Map.entry("position", Column.POSITION),
            Map.entry("connected on", Column.CONNECTED_ON), Map.entry("verbunden am", Column.CONNECTED_ON));

    @Override
    public String id() {
        return "linkedin";
    }

    @Override
    public String name() {
        return Messages.Format_linkedin;
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = columns(keys);
        return columns.has(Column.FIRST_NAME) && columns.has(Column.LAST_NAME)
                && (columns.has(Column.CONNECTED_ON) || columns.has(Column.POSITION) && columns.has(Column.URL));
    }

    private static Columns<Column> columns(List<String> keys) {
        return new Columns<>(Column.class, keys, NAMES::get);
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = columns(header.keys());
        return row -> take(draft(row, columns, records), externalId(columns.get(row, Column.URL)), row, header,
                records);
    }

    private static PersonDraft draft(Row row, Columns<Column> columns, Records records) {
        var name = PersonName.of(columns.get(row, Column.FIRST_NAME), columns.get(row, Column.LAST_NAME));
        var draft = new PersonDraft().names(name.given(), null, name.family()).honorifics(null, name.suffixes())
                .employment(columns.get(row, Column.COMPANY), null, columns.get(row, Column.POSITION), null);
        draft.contactPoint(ContactKind.SOCIAL, columns.get(row, Column.URL));
        draft.contactPoint(ContactKind.EMAIL, columns.get(row, Column.EMAIL));
        connect(draft, columns.get(row, Column.CONNECTED_ON), row, records);
        return draft;
    }

    private static void connect(PersonDraft draft, String date, Row row, Records records) {
        if (!date.isBlank() && draft.isIdentified()) {
            Dates.parse(date).ifPresentOrElse(draft::firstMet,
                    () -> records.warn(row.position(), NLS.bind(Messages.Record_noDate, date)));
        }
    }

    /** The profile is the only thing that stays when a connection changes name, employer and address. */
    private static String externalId(String url) {
        if (url.isBlank()) {
            return null;
        }
        var slug = Profiles.slug(url);
        return slug == null ? Contacting.normalized(ContactKind.SOCIAL, url) : slug;
    }
}
