// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kith.exchange.internal.text.Folding;

/** What a column of an address book holds, whatever it is called there. */
enum Field {
    NAME, PREFIX, ANY_TITLE, GIVEN_NAME, ADDITIONAL_NAMES, FAMILY_NAME, SUFFIX, NICKNAME, EMAIL, EMAIL_2, EMAIL_3,
    WORK_EMAIL, HOME_EMAIL, MESSENGER, MOBILE_PHONE, MOBILE_PHONE_2, WORK_PHONE, WORK_PHONE_2, HOME_PHONE,
    HOME_PHONE_2, OTHER_PHONE, PRIMARY_PHONE, CAR_PHONE, ASSISTANT_PHONE, CALLBACK, ISDN, RADIO_PHONE, TEXT_PHONE,
    TELEX, COMPANY_PHONE, WORK_FAX, HOME_FAX, OTHER_FAX, PAGER, ORGANIZATION, DEPARTMENT, TITLE, PROFESSION, WEB_PAGE,
    WEB_PAGE_2, PROFILE, BIRTHDAY, BIRTHDAY_DAY_FIRST, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, ANNIVERSARY,
    ANNIVERSARY_DAY_FIRST, TAGS, NOTES, CUSTOM_1, CUSTOM_2, CUSTOM_3, CUSTOM_4, REFERRED_BY, SUPERIOR, ASSISTANT,
    SPOUSE, CHILDREN, REMARK, SENSITIVITY, WORK_STREET, WORK_STREET_2, WORK_STREET_3, WORK_BOX, WORK_CITY,
    WORK_REGION, WORK_POSTAL_CODE, WORK_COUNTRY, HOME_STREET, HOME_STREET_2, HOME_STREET_3, HOME_BOX, HOME_CITY,
    HOME_REGION, HOME_POSTAL_CODE, HOME_COUNTRY, OTHER_STREET, OTHER_STREET_2, OTHER_STREET_3, OTHER_BOX, OTHER_CITY,
    OTHER_REGION, OTHER_POSTAL_CODE, OTHER_COUNTRY;

    /** The fields by the names of their columns, folded; made once, it never changes. */
    private static final Map<String, Field> BY_NAME = byName();
    private static final Map<String, Field> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Field::id, Function.identity()));
    private static final Map<String, String> LABELS = read("labels.properties").entrySet().stream().collect(
            Collectors.toUnmodifiableMap(label -> label.getKey().toString(), label -> label.getValue().toString()));

    /** @return the field of a column; null if none is known by the name */
    static Field named(String column) {
        return BY_NAME.get(Folding.fold(column));
    }

    /** @return whether one of the columns is known by its name */
    static boolean isKnown(List<String> columns) {
        return columns.stream().anyMatch(column -> named(column) != null);
    }

    /** @return the field with an id; null if there is none */
    static Field of(String id) {
        return BY_ID.get(id);
    }

    /** @return as it stands on the command line */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return what a user calls it */
    String label() {
        return LABELS.get(name());
    }

    private static Map<String, Field> byName() {
        var names = read("fields.properties");
        var fields = new HashMap<String, Field>();
        for (var field : values()) {
            for (var name : names.getProperty(field.name()).split("\\|")) {
                fields.put(Folding.fold(name), field);
            }
        }
        return Map.copyOf(fields);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(Field.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
