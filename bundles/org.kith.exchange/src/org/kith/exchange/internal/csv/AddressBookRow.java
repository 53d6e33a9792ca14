// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
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

    private static final Pattern WITHIN_QUOTES = Pattern.compile("^\\s*\"(.*)\"\\s*$");
    private static final Set<String> CONFIDENTIAL = Set.of("confidential", "vertraulich", "confidentiel", "confidentielle");

    private final Header header;
    private final Columns<Field> columns;
    private final Row row;
    private final Records records;
    private final PersonDraft draft = new PersonDraft();

    AddressBookRow(Header header, Columns<Field> columns, Row row, Records records) {
        this.header = header;
        this.columns = columns;
        this.row = row;
        this.records = records;
    }

    PersonDraft draft() {
        draft.formattedName(get(Field.NAME))
                .names(get(Field.GIVEN_NAME), get(Field.ADDITIONAL_NAMES), get(Field.FAMILY_NAME))
                .honorifics(isTitleOfJob() ? get(Field.PREFIX) : either(Field.PREFIX, Field.ANY_TITLE),
                        get(Field.SUFFIX)).nickname(get(Field.NICKNAME));
        emails();
        telephones();
        all(Field.MESSENGER).forEach(address -> draft.contactPoint(ContactKind.IMPP, address));
        all(Field.WEB_PAGE).forEach(draft::web);
        all(Field.WEB_PAGE_2).forEach(draft::web);
        all(Field.PROFILE).forEach(draft::web);
        draft.employment(get(Field.ORGANIZATION), get(Field.DEPARTMENT),
                isTitleOfJob() ? either(Field.TITLE, Field.ANY_TITLE) : get(Field.TITLE), null);
        addresses();
        dates();
        sensitivity();
        tags();
        all(Field.NOTES).forEach(draft::note);
        remarks();
        return draft;
    }

    private String get(Field field) {
        return columns.get(row, field);
    }

    private List<String> all(Field field) {
        return columns.all(row, field);
    }

    private String either(Field field, Field other) {
        var text = get(field);
        return text.isBlank() ? get(other) : text;
    }

    /** Outlook has a column of its own for the job; elsewhere a title beside a company or “Mr.” is that of the job. */
    private boolean isTitleOfJob() {
        return (columns.has(Field.ORGANIZATION) || columns.has(Field.PREFIX)) && !columns.has(Field.TITLE);
    }

    private void emails() {
        point(Field.EMAIL, ContactKind.EMAIL);
        point(Field.EMAIL_2, ContactKind.EMAIL);
        point(Field.EMAIL_3, ContactKind.EMAIL);
        point(Field.WORK_EMAIL, ContactKind.EMAIL, Usage.WORK);
        point(Field.HOME_EMAIL, ContactKind.EMAIL, Usage.HOME);
    }

    private void telephones() {
        point(Field.MOBILE_PHONE, ContactKind.TEL, Usage.CELL);
        point(Field.MOBILE_PHONE_2, ContactKind.TEL, Usage.CELL);
        point(Field.WORK_PHONE, ContactKind.TEL, Usage.WORK);
        point(Field.WORK_PHONE_2, ContactKind.TEL, Usage.WORK);
        point(Field.HOME_PHONE, ContactKind.TEL, Usage.HOME);
        point(Field.HOME_PHONE_2, ContactKind.TEL, Usage.HOME);
        point(Field.OTHER_PHONE, ContactKind.TEL);
        point(Field.COMPANY_PHONE, ContactKind.TEL, Usage.MAIN);
        point(Field.PRIMARY_PHONE, ContactKind.TEL, Usage.MAIN);
        point(Field.TEXT_PHONE, ContactKind.TEL, Usage.TEXT);
        point(Field.PAGER, ContactKind.TEL, Usage.PAGER);
        point(Field.WORK_FAX, ContactKind.TEL, Usage.WORK, Usage.FAX);
        point(Field.HOME_FAX, ContactKind.TEL, Usage.HOME, Usage.FAX);
        point(Field.OTHER_FAX, ContactKind.TEL, Usage.FAX);
        labelled(Field.CAR_PHONE, Messages.Label_car);
        labelled(Field.ASSISTANT_PHONE, Messages.Label_assistant);
        labelled(Field.CALLBACK, Messages.Label_callback);
        labelled(Field.ISDN, Messages.Label_isdn);
        labelled(Field.RADIO_PHONE, Messages.Label_radio);
        labelled(Field.TELEX, Messages.Label_telex);
    }

    private void point(Field field, ContactKind kind, Usage... usages) {
        all(field).forEach(value -> draft.contactPoint(kind, value).getUsages().addAll(List.of(usages)));
    }

    private void labelled(Field field, String label) {
        all(field).forEach(value -> draft.contactPoint(ContactKind.TEL, value).setLabel(label));
    }

    private void addresses() {
        address(Usage.WORK, List.of(Field.WORK_STREET, Field.WORK_STREET_2, Field.WORK_STREET_3, Field.WORK_BOX,
                Field.WORK_CITY, Field.WORK_REGION, Field.WORK_POSTAL_CODE, Field.WORK_COUNTRY));
        address(Usage.HOME, List.of(Field.HOME_STREET, Field.HOME_STREET_2, Field.HOME_STREET_3, Field.HOME_BOX,
                Field.HOME_CITY, Field.HOME_REGION, Field.HOME_POSTAL_CODE, Field.HOME_COUNTRY));
        address(null, List.of(Field.OTHER_STREET, Field.OTHER_STREET_2, Field.OTHER_STREET_3, Field.OTHER_BOX,
                Field.OTHER_CITY, Field.OTHER_REGION, Field.OTHER_POSTAL_CODE, Field.OTHER_COUNTRY));
    }

    private void address(Usage usage, List<Field> parts) {
        var texts = parts.stream().map(this::get).map(AddressBookRow::orNull).toArray(String[]::new);
        var address = ContactsFactory.eINSTANCE.createAddress();
        address.setStreet(texts[0]);
        address.setExtended(texts[2] == null ? texts[1] : texts[1] == null ? texts[2] : texts[1] + ", " + texts[2]);
        address.setPostOfficeBox(texts[3]);
        address.setLocality(texts[4]);
        address.setRegion(texts[5]);
        address.setPostalCode(texts[6]);
        address.setCountry(texts[7]);
        if (usage != null) {
            address.getUsages().add(usage);
        }
        draft.address(address);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void dates() {
        date(Field.BIRTHDAY, Dates::parse, draft::birthday);
        date(Field.ANNIVERSARY, Dates::parse, draft::anniversary);
        date(Field.ANNIVERSARY_DAY_FIRST, Dates::parseDayFirst, draft::anniversary);
        if (columns.has(Field.BIRTH_MONTH)) {
            birthInParts();
        } else {
            date(Field.BIRTHDAY_DAY_FIRST, Dates::parseDayFirst, draft::birthday);
        }
    }

    private void date(Field field, Function<String, Optional<PartialDate>> reading, Consumer<PartialDate> target) {
        var text = get(field).strip();
        if (!text.isEmpty() && !NO_DATES.contains(text)) {
            reading.apply(text).ifPresentOrElse(target, () -> noDate(text));
        }
    }

    private void noDate(String text) {
        records.warn(row.position(), NLS.bind(Messages.Record_noDate, text));
    }

    /** Thunderbird has a column for each part of the birthday; in German that of the day is called as the whole. */
    private void birthInParts() {
        var month = get(Field.BIRTH_MONTH).strip();
        var day = either(Field.BIRTH_DAY, Field.BIRTHDAY_DAY_FIRST).strip();
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

    private void sensitivity() {
        if (CONFIDENTIAL.contains(get(Field.SENSITIVITY).strip().toLowerCase(Locale.ROOT))) {
            draft.secret();
        }
    }

    private void tags() {
        for (var tag : String.join(";", all(Field.TAGS)).split("[;,]")) {
            draft.tag(WITHIN_QUOTES.matcher(tag).replaceFirst("$1"));
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
        for (int place : columns.places(Field.REMARK)) {
            var text = row.get(place).strip();
            if (!text.isEmpty()) {
                draft.note(header.columns().get(place).strip() + ": " + text);
            }
        }
    }
}
