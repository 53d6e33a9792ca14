// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;

import org.kith.core.format.Format;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** The CSV of Thunderbird: known by its three columns for the birthday. */
@Component(service = Format.class)
public final class ThunderbirdCsvFormat extends AddressBookFormat {

    @Override
    public String id() {
        return "thunderbird-csv";
    }

    @Override
    public String name() {
        return Messages.Format_thunderbirdCsv;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return namesPeople(keys) && isThunderbird(columns(keys));
    }

    static boolean isThunderbird(Columns<Field> columns) {
        return columns.has(Field.BIRTH_YEAR) && columns.has(Field.BIRTH_MONTH);
    }
}
