// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.VisibilityRecord;
import org.kith.core.query.Rows;
import org.kith.exchange.internal.Messages;
import org.kith.model.growth.GrowthFactory;
import org.osgi.service.component.annotations.Component;

/** Comments.csv of LinkedIn’s data export: what the owner said to the posts of others. */
@Component(service = Format.class)
public final class LinkedInCommentsFormat extends TableFormat {

    private enum Column {
        DATE, ADDRESS, TEXT
    }

    private static final Map<String, Column> NAMES = Map.of("date", Column.DATE, "link", Column.ADDRESS,
            "message", Column.TEXT);

    @Override
    public String id() {
        return "linkedin-comments";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinComments;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.size() == NAMES.size() && NAMES.keySet().containsAll(keys);
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        return row -> {
            if (Said.isNothing(columns.get(row, Column.TEXT), columns.get(row, Column.ADDRESS))) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noPost);
            } else {
                records.accept(record(row, columns, records));
            }
        };
    }

    private static VisibilityRecord record(Row row, Columns<Column> columns, Records records) {
        var said = new Said(columns.get(row, Column.TEXT));
        var address = columns.get(row, Column.ADDRESS).strip();
        var comment = GrowthFactory.eINSTANCE.createDiscussionContribution();
        comment.setTitle(said.title(address));
        comment.setNotes(said.notes());
        comment.setAddress(address.isEmpty() ? null : address);
        comment.setDate(LinkedInJobsFormat.day(row, columns.get(row, Column.DATE), records));
        return new VisibilityRecord(row.position(), comment, false, Said.id("", columns.get(row, Column.DATE),
                address + '|' + said.text()));
    }
}
