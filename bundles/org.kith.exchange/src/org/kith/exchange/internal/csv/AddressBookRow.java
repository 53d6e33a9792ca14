// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Usage;

/** What a row of an address book says of a person. */
final class AddressBookRow {

    private static final Map<Field, String> REMARKS = Map.of(Field.REFERRED_BY, Messages.Remark_referredBy,
            Field.SUPERIOR, Messages.Remark_superior, Field.ASSISTANT, Messages.Remark_assistant, Field.SPOUSE,
            Messages.Remark_spouse, Field.CHILDREN, Messages.Remark_children, Field.PROFESSION,
            Messages.Remark_profession, Field.CUSTOM_1, "", Field.CUSTOM_2, "", Field.CUSTOM_3, "", Field.CUSTOM_4, "");
    /** What Outlook writes where there is no date. */
    private static final Set<String> NO_DATES = Set.of("0.0.00", "0/0/00", "00.00.0000", "00/00/0000");

    private final Columns<Field> columns;
    private final Row row;
    private final Records records;
    private final PersonDraft draft = new PersonDraft();

    AddressBookRow(Columns<Field> columns, Row row, Records records) {
        this.columns = columns;
        this.row = row;
        this.records = records;
    }

    PersonDraft draft() {
        draft.formattedName(get(Field.NAME))
                .names(get(Field.GIVEN_NAME), get(Field.ADDITIONAL_NAMES), get(Field.FAMILY_NAME))
                .honorifics(get(Field.PREFIX), get(Field.SUFFIX)).nickname(get(Field.NICKNAME));
        emails();
        telephones();
        web(Field.WEB_PAGE);
        web(Field.WEB_PAGE_2);
        draft.employment(get(Field.ORGANIZATION), get(Field.DEPARTMENT), get(Field.TITLE), null);
        address(Usage.WORK, Field.WORK_STREET);
        address(Usage.HOME, Field.HOME_STREET);
        address(Usage.OTHER, Field.OTHER_STREET);
        date(Field.BIRTHDAY, draft::birthday);
        date(Field.ANNIVERSARY, draft::anniversary);
        birthInParts();
        tags();
        draft.note(get(Field.NOTES));
        remarks();
        return draft;
    }

    private String get(Field field) {
        return columns.get(row, field);
    }

    private void emails() {
        point(Field.EMAIL, ContactKind.EMAIL, null);
        point(Field.EMAIL_2, ContactKind.EMAIL, null);
        point(Field.EMAIL_3, ContactKind.EMAIL, null);
    }

    private void telephones() {
        point(Field.MOBILE_PHONE, ContactKind.TEL, Usage.CELL);
        point(Field.WORK_PHONE, ContactKind.TEL, Usage.WORK);
        point(Field.WORK_PHONE_2, ContactKind.TEL, Usage.WORK);
        point(Field.HOME_PHONE, ContactKind.TEL, Usage.HOME);
        point(Field.HOME_PHONE_2, ContactKind.TEL, Usage.HOME);
        point(Field.OTHER_PHONE, ContactKind.TEL, null);
        point(Field.COMPANY_PHONE, ContactKind.TEL, Usage.MAIN);
        also(point(Field.WORK_FAX, ContactKind.TEL, Usage.WORK));
        also(point(Field.HOME_FAX, ContactKind.TEL, Usage.HOME));
        point(Field.PAGER, ContactKind.TEL, Usage.PAGER);
    }

    private ContactPoint point(Field field, ContactKind kind, Usage usage) {
        var point = draft.contactPoint(kind, get(field));
        if (point != null && usage != null) {
            point.getUsages().add(usage);
        }
        return point;
    }

    private static void also(ContactPoint fax) {
        if (fax != null) {
            fax.getUsages().add(Usage.FAX);
        }
    }

    private void web(Field field) {
        draft.web(get(field));
    }

    /** The parts of an address follow its street, in one order in each of the three. */
    private void address(Usage usage, Field street) {
        var parts = Field.values();
        int first = street.ordinal();
        var address = ContactsFactory.eINSTANCE.createAddress();
        address.setStreet(orNull(get(street)));
        address.setExtended(orNull(get(parts[first + 1])));
        address.setLocality(orNull(get(parts[first + 2])));
        address.setRegion(orNull(get(parts[first + 3])));
        address.setPostalCode(orNull(get(parts[first + 4])));
        address.setCountry(orNull(get(parts[first + 5])));
        if (usage != Usage.OTHER) {
            address.getUsages().add(usage);
        }
        draft.address(address);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void date(Field field, Consumer<PartialDate> target) {
        var text = get(field).strip();
        if (!text.isEmpty() && !NO_DATES.contains(text)) {
            Dates.parse(text).ifPresentOrElse(target, () -> noDate(text));
        }
    }

    private void noDate(String text) {
        records.warn(row.position(), NLS.bind(Messages.Record_noDate, text));
    }

    /** Thunderbird has a column for each part of the birthday. */
    private void birthInParts() {
        var month = get(Field.BIRTH_MONTH).strip();
        var day = get(Field.BIRTH_DAY).strip();
        var year = get(Field.BIRTH_YEAR).strip();
        if (month.isEmpty() || day.isEmpty()) {
            return;
        }
        try {
            draft.birthday(PartialDate.of(year.isEmpty() ? 0 : Integer.parseInt(year), Integer.parseInt(month),
                    Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException e) {
            noDate(year + '-' + month + '-' + day);
        }
    }

    private void tags() {
        for (var tag : get(Field.TAGS).split("[;,]")) {
            draft.tag(tag);
        }
    }

    /** What Kith has no field for is kept where people can read it. */
    private void remarks() {
        REMARKS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(remark -> {
            var text = get(remark.getKey());
            if (!text.isBlank()) {
                draft.note(remark.getValue().isEmpty() ? text : remark.getValue() + ": " + text.strip());
            }
        });
    }
}
