// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.kith.exchange.internal.text.Folding;

/** What a column of an address book holds, whatever it is called there. */
enum Field {
    NAME, PREFIX, ANY_TITLE, GIVEN_NAME, ADDITIONAL_NAMES, FAMILY_NAME, SUFFIX, NICKNAME, EMAIL, EMAIL_2, EMAIL_3,
    MOBILE_PHONE, MOBILE_PHONE_2, WORK_PHONE, WORK_PHONE_2, HOME_PHONE, HOME_PHONE_2, OTHER_PHONE, PRIMARY_PHONE, CAR_PHONE,
    ASSISTANT_PHONE, CALLBACK, ISDN, RADIO_PHONE, TEXT_PHONE, TELEX, COMPANY_PHONE, WORK_FAX, HOME_FAX, OTHER_FAX,
    PAGER, ORGANIZATION, DEPARTMENT, TITLE, PROFESSION, WEB_PAGE, WEB_PAGE_2, PROFILE, BIRTHDAY, BIRTHDAY_DAY_FIRST,
    BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, ANNIVERSARY, ANNIVERSARY_DAY_FIRST, TAGS, NOTES, CUSTOM_1, CUSTOM_2,
    CUSTOM_3, CUSTOM_4, REFERRED_BY, SUPERIOR, ASSISTANT, SPOUSE, CHILDREN, SENSITIVITY, WORK_STREET, WORK_STREET_2,
    WORK_STREET_3, WORK_BOX, WORK_CITY, WORK_REGION, WORK_POSTAL_CODE, WORK_COUNTRY, HOME_STREET, HOME_STREET_2,
    HOME_STREET_3, HOME_BOX, HOME_CITY, HOME_REGION, HOME_POSTAL_CODE, HOME_COUNTRY, OTHER_STREET, OTHER_STREET_2,
    OTHER_STREET_3, OTHER_BOX, OTHER_CITY, OTHER_REGION, OTHER_POSTAL_CODE, OTHER_COUNTRY;

    /** The fields by the names of their columns, folded; made once, it never changes. */
    private static final Map<String, Field> BY_NAME = read();

    /** @return the field of a column; null if none is known by the name */
    static Field named(String column) {
        return BY_NAME.get(Folding.fold(column));
    }

    private static Map<String, Field> read() {
        var names = new Properties();
        try (var in = new InputStreamReader(Field.class.getResourceAsStream("fields.properties"),
                StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var fields = new HashMap<String, Field>();
        for (var field : values()) {
            for (var name : names.getProperty(field.name()).split("\\|")) {
                fields.put(Folding.fold(name), field);
            }
        }
        return Map.copyOf(fields);
    }
}
