// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.csv.GoogleCsvFormat.Column;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.person.SourceLabel;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;

/** What a row of Google Contacts says of a person. */
final class GoogleContact {

    /** Everybody is in these; as a tag they would say nothing. */
    private static final Set<String> EVERYBODY = Set.of("mycontacts", "my contacts", "contacts", "other contacts");

    private final Columns<Column> columns;
    private final Records records;
    private final List<NumberedColumns> emails;
    private final List<NumberedColumns> phones;
    private final List<NumberedColumns> websites;
    private final List<NumberedColumns> messengers;
    private final List<NumberedColumns> addresses;
    private final List<NumberedColumns> organizations;
    private final List<NumberedColumns> events;
    private final List<NumberedColumns> relations;
    private final List<NumberedColumns> customFields;

    GoogleContact(Columns<Column> columns, List<String> keys, Records records) {
        this.columns = columns;
        this.records = records;
        emails = NumberedColumns.of("e-mail", keys);
        phones = NumberedColumns.of("phone", keys);
        websites = NumberedColumns.of("website", keys);
        messengers = NumberedColumns.of("im", keys);
        addresses = NumberedColumns.of("address", keys);
        organizations = NumberedColumns.of("organization", keys).stream().skip(1).toList();
        events = NumberedColumns.of("event", keys);
        relations = NumberedColumns.of("relation", keys);
        customFields = NumberedColumns.of("custom field", keys);
    }

    PersonDraft draft(Row row) {
        var draft = new PersonDraft().formattedName(columns.get(row, Column.WHOLE_NAME))
                .names(columns.get(row, Column.GIVEN_NAME), columns.get(row, Column.ADDITIONAL_NAME),
                        columns.get(row, Column.FAMILY_NAME))
                .honorifics(columns.get(row, Column.PREFIX), columns.get(row, Column.SUFFIX))
                .note(columns.get(row, Column.NOTES));
        NumberedColumns.several(columns.get(row, Column.NICKNAME)).forEach(draft::nickname);
        points(row, draft);
        employments(row, draft);
        addresses.forEach(address -> address(row, address, draft));
        dates(row, draft);
        tags(row, draft);
        remarks(row, draft);
        return draft;
    }

    private void points(Row row, PersonDraft draft) {
        points(row, emails, ContactKind.EMAIL, draft);
        points(row, phones, ContactKind.TEL, draft);
        points(row, messengers, ContactKind.IMPP, draft);
        for (var website : websites) {
            for (var value : website.values(row)) {
                SourceLabel.of(website.label(row)).apply(draft.web(value));
            }
        }
    }

    private static void points(Row row, List<NumberedColumns> places, ContactKind kind, PersonDraft draft) {
        for (var place : places) {
            for (var value : place.values(row)) {
                SourceLabel.of(place.label(row)).apply(draft.contactPoint(kind, value));
            }
        }
    }

    private void employments(Row row, PersonDraft draft) {
        draft.employment(columns.get(row, Column.ORGANIZATION), columns.get(row, Column.DEPARTMENT),
                columns.get(row, Column.TITLE), null);
        organizations.forEach(place -> draft.employment(place.get(row, "name"), place.get(row, "department"),
                place.get(row, "title"), null));
    }

    private static void address(Row row, NumberedColumns place, PersonDraft draft) {
        var address = ContactsFactory.eINSTANCE.createAddress();
        address.setStreet(orNull(place.get(row, "street")));
        address.setExtended(orNull(place.get(row, "extended address")));
        address.setPostOfficeBox(orNull(place.get(row, "po box")));
        address.setLocality(orNull(place.get(row, "city")));
        address.setRegion(orNull(place.get(row, "region")));
        address.setPostalCode(orNull(place.get(row, "postal code")));
        address.setCountry(orNull(place.get(row, "country")));
        if (PersonDraft.isEmpty(address)) {
            address.setStreet(orNull(place.get(row, "formatted")));
        }
        SourceLabel.of(place.label(row)).apply(address);
        draft.address(address);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void dates(Row row, PersonDraft draft) {
        var birthday = columns.get(row, Column.BIRTHDAY);
        if (!birthday.isBlank()) {
            Dates.parse(birthday).ifPresentOrElse(draft::birthday, () -> noDate(row, birthday));
        }
        for (var event : events) {
            var date = event.get(row, "value");
            if (!date.isBlank() && event.label(row).toLowerCase(Locale.ROOT).contains("anniversary")) {
                Dates.parse(date).ifPresentOrElse(draft::anniversary, () -> noDate(row, date));
            } else {
                remark(row, event, draft);
            }
        }
    }

    private void noDate(Row row, String text) {
        records.warn(row.position(), NLS.bind(Messages.Record_noDate, text));
    }

    private void tags(Row row, PersonDraft draft) {
        for (var label : NumberedColumns.several(columns.get(row, Column.LABELS))) {
            var tag = label.startsWith("*") ? label.substring(1).strip() : label;
            if (!EVERYBODY.contains(tag.toLowerCase(Locale.ROOT))) {
                draft.tag(tag);
            }
        }
    }

    /** What Kith has no field for is kept where people can read it. */
    private void remarks(Row row, PersonDraft draft) {
        relations.forEach(relation -> remark(row, relation, draft));
        customFields.forEach(field -> remark(row, field, draft));
    }

    private static void remark(Row row, NumberedColumns place, PersonDraft draft) {
        var value = place.get(row, "value");
        if (!value.isBlank()) {
            var label = SourceLabel.plain(place.label(row));
            draft.note(label.isEmpty() ? value : label + ": " + value.strip());
        }
    }
}
