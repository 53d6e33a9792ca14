// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.JobRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Contacting;
import org.osgi.service.component.annotations.Component;

/**
 * Job Applications.csv and Saved Jobs.csv of LinkedIn’s data export: for what the owner applied, and what they noticed.
 * What was asked and answered, and how to reach the owner, is not taken over.
 */
@Component(service = Format.class)
public final class LinkedInJobsFormat extends TableFormat {

    private enum Column {
        APPLIED, SAVED, COMPANY, TITLE, URL
    }

    private static final Map<String, Column> NAMES = Map.of("application date", Column.APPLIED,
            "saved date", Column.SAVED, "company name", Column.COMPANY, "job title", Column.TITLE,
            "job url", Column.URL);

    @Override
    public String id() {
        return "linkedin-jobs";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinJobs;
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = columns(keys);
        return columns.has(Column.TITLE) && (columns.has(Column.APPLIED) || columns.has(Column.SAVED));
    }

    private static Columns<Column> columns(List<String> keys) {
        return new Columns<>(Column.class, keys, NAMES::get);
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = columns(header.keys());
        return row -> {
            if (columns.get(row, Column.TITLE).isBlank()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noJob);
            } else {
                records.accept(job(row, columns, records));
            }
        };
    }

    private static JobRecord job(Row row, Columns<Column> columns, Records records) {
        boolean applied = columns.has(Column.APPLIED);
        var title = columns.get(row, Column.TITLE).strip();
        var company = columns.get(row, Column.COMPANY).strip();
        var url = columns.get(row, Column.URL).strip();
        return new JobRecord(row.position(), title, company.isEmpty() ? null : company, url.isEmpty() ? null : url,
                applied, day(row, columns.get(row, applied ? Column.APPLIED : Column.SAVED), records),
                url.isEmpty() ? Folding.fold(title) + '|' + Folding.fold(company)
                        : Contacting.normalized(ContactKind.URL, url));
    }

    /** @return null if it is none, which is told unless nothing stands there */
    static LocalDate day(Row row, String text, Records records) {
        var day = LinkedInDays.parse(text);
        if (day.isEmpty() && !text.isBlank()) {
            records.warn(row.position(), NLS.bind(Messages.Record_noDate, text));
        }
        return day.orElse(null);
    }
}
