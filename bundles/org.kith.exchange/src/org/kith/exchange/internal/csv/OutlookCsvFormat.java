// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;

import org.kith.core.format.Format;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** The CSV of Outlook, in English, German or French: known by its columns for the office. */
@Component(service = Format.class)
public final class OutlookCsvFormat extends AddressBookFormat {

    @Override
    public String id() {
        return "outlook-csv";
    }

    @Override
    public String name() {
        return Messages.Format_outlookCsv;
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = columns(keys);
        return namesPeople(keys) && columns.has(Field.WORK_PHONE) && columns.has(Field.WORK_STREET)
                && !ThunderbirdCsvFormat.isThunderbird(columns);
    }
}
