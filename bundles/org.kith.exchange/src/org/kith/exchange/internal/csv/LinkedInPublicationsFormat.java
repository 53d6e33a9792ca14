// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.VisibilityRecord;
import org.kith.core.query.Rows;
import org.kith.exchange.internal.Messages;
import org.kith.model.growth.GrowthFactory;
import org.osgi.service.component.annotations.Component;

/** Publications.csv of LinkedIn’s data export: what the owner published. */
@Component(service = Format.class)
public final class LinkedInPublicationsFormat extends TableFormat {

    private enum Column {
        NAME, PUBLISHED, DESCRIPTION, PUBLISHER, ADDRESS
    }

    private static final Map<String, Column> NAMES = Map.of("name", Column.NAME, "published on", Column.PUBLISHED,
            "description", Column.DESCRIPTION, "publisher", Column.PUBLISHER, "url", Column.ADDRESS);

    @Override
    public String id() {
        return "linkedin-publications";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinPublications;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.contains("name") && keys.contains("published on");
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        return row -> {
            if (columns.get(row, Column.NAME).isBlank()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noPublication);
            } else {
                records.accept(record(row, columns, records));
            }
        };
    }

    private static VisibilityRecord record(Row row, Columns<Column> columns, Records records) {
        var name = columns.get(row, Column.NAME).strip();
        var publisher = columns.get(row, Column.PUBLISHER).strip();
        var address = columns.get(row, Column.ADDRESS).strip();
        var publication = GrowthFactory.eINSTANCE.createPublication();
        publication.setTitle(name);
        publication.setAddress(address.isEmpty() ? null : address);
        publication.setDate(LinkedInJobsFormat.day(row, columns.get(row, Column.PUBLISHED), records));
        var notes = Stream.of(publisher, new Said(columns.get(row, Column.DESCRIPTION)).text())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        publication.setNotes(notes.isEmpty() ? null : notes);
        return new VisibilityRecord(row.position(), publication, false, Said.id(address, publisher, name));
    }
}
