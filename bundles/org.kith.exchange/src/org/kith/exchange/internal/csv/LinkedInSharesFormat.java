// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.VisibilityRecord;
import org.kith.core.query.Rows;
import org.kith.exchange.internal.Messages;
import org.kith.model.growth.GrowthFactory;
import org.osgi.service.component.annotations.Component;

/** Shares.csv of LinkedIn’s data export: what the owner posted. */
@Component(service = Format.class)
public final class LinkedInSharesFormat extends TableFormat {

    private enum Column {
        DATE, ADDRESS, TEXT, SHARED
    }

    private static final Map<String, Column> NAMES = Map.of("date", Column.DATE, "sharelink", Column.ADDRESS,
            "sharecommentary", Column.TEXT, "sharedurl", Column.SHARED);

    private static final Set<String> SEEN_BY = Set.of("PUBLIC", "CONNECTIONS", "MEMBER_NETWORK", "LOGGED_IN");

    @Override
    public String id() {
        return "linkedin-shares";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinShares;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.contains("sharelink") && keys.contains("sharecommentary");
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        return row -> {
            if (Said.isNothing(columns.get(row, Column.TEXT), columns.get(row, Column.SHARED),
                    columns.get(row, Column.ADDRESS))) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noPost);
            } else {
                records.accept(record(row, columns, records));
            }
        };
    }

    private static VisibilityRecord record(Row row, Columns<Column> columns, Records records) {
        var said = new Said(said(row, columns));
        var shared = columns.get(row, Column.SHARED).strip();
        var address = columns.get(row, Column.ADDRESS).strip();
        var post = GrowthFactory.eINSTANCE.createPost();
        post.setTitle(said.title(shared.isEmpty() ? address : shared));
        post.setNotes(said.notes());
        post.setAddress(address.isEmpty() ? null : address);
        post.setDate(LinkedInJobsFormat.day(row, columns.get(row, Column.DATE), records));
        return new VisibilityRecord(row.position(), post, false, Said.id(address, columns.get(row, Column.DATE),
                said.text()));
    }

    /** Some exports put who may see it before the words, which are then in the place of what was shared. */
    private static String said(Row row, Columns<Column> columns) {
        var text = columns.get(row, Column.TEXT);
        return SEEN_BY.contains(text.strip()) ? columns.get(row, Column.SHARED) : text;
    }
}
