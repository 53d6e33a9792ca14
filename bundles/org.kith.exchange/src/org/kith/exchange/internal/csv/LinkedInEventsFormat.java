// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.VisibilityRecord;
import org.kith.core.query.Rows;
import org.kith.exchange.internal.Messages;
import org.kith.model.growth.GrowthFactory;
import org.osgi.service.component.annotations.Component;

/** Events.csv of LinkedIn’s data export: where the owner went, or thought of going. */
@Component(service = Format.class)
public final class LinkedInEventsFormat extends TableFormat {

    private enum Column {
        NAME, TIME, STATUS, ADDRESS
    }

    private static final Map<String, Column> NAMES = Map.of("event name", Column.NAME, "event time", Column.TIME,
            "status", Column.STATUS, "external url", Column.ADDRESS);

    /** ATTENDING or ATTENDED, and not INTERESTED. */
    private static final String GOING = "ATTEND";

    @Override
    public String id() {
        return "linkedin-events";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinEvents;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.contains("event name") && keys.contains("event time");
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        return row -> {
            if (columns.get(row, Column.NAME).isBlank()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noEvent);
            } else {
                records.accept(record(row, columns, records));
            }
        };
    }

    private static VisibilityRecord record(Row row, Columns<Column> columns, Records records) {
        var name = columns.get(row, Column.NAME).strip();
        var time = columns.get(row, Column.TIME);
        var address = columns.get(row, Column.ADDRESS).strip();
        var event = GrowthFactory.eINSTANCE.createEvent();
        event.setName(name);
        event.setAddress(address.isEmpty() ? null : address);
        event.setStart(LinkedInJobsFormat.day(row, time, records));
        return new VisibilityRecord(row.position(), event,
                columns.get(row, Column.STATUS).strip().toUpperCase(Locale.ROOT).startsWith(GOING),
                Said.id(address, time, name));
    }
}
