// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.model.PartialDate;
import org.osgi.service.component.annotations.Component;

/** Positions.csv of LinkedIn’s data export: where the owner has worked, and as what. */
@Component(service = Format.class)
public final class LinkedInPositionsFormat extends TableFormat {

    private enum Column {
        COMPANY, TITLE, STARTED_ON, FINISHED_ON
    }

    private static final Map<String, Column> NAMES = Map.of("company name", Column.COMPANY, "title", Column.TITLE,
            "started on", Column.STARTED_ON, "finished on", Column.FINISHED_ON);

    @Override
    public String id() {
        return "linkedin-positions";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinPositions;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.containsAll(NAMES.keySet());
    }

    @Override
    Rows rows(Header header, Records records) {
        return new Positions(new Columns<>(Column.class, header.keys(), NAMES::get), header, records);
    }

    /** All positions make one record of one person. */
    private static final class Positions implements Rows {

        private final Columns<Column> columns;
        private final Header header;
        private final Records records;
        private final PersonDraft owner = new PersonDraft();
        private int first;

        Positions(Columns<Column> columns, Header header, Records records) {
            this.columns = columns;
            this.header = header;
            this.records = records;
        }

        @Override
        public void take(Row row) {
            var company = columns.get(row, Column.COMPANY);
            var title = columns.get(row, Column.TITLE);
            if (company.isBlank() && title.isBlank()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noPosition);
                return;
            }
            first = first == 0 ? row.position() : first;
            var employment = owner.employment(company, null, title, null).lastEmployment();
            date(row, Column.STARTED_ON, employment::setStart);
            date(row, Column.FINISHED_ON, employment::setEnd);
        }

        private void date(Row row, Column column, Consumer<PartialDate> target) {
            var text = columns.get(row, column);
            if (!text.isBlank()) {
                Dates.parse(text).ifPresentOrElse(target,
                        () -> records.warn(row.position(), NLS.bind(Messages.Record_noDate, text)));
            }
        }

        @Override
        public void end() {
            if (first > 0) {
                records.accept(owner.record(first, PersonRecord.OWNER));
            }
        }
    }
}
