// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/**
 * The CSV of Google Contacts, with the header of before 2024 (“Given Name”, “E-mail 1 - Type”) and with the present one
 * (“First Name”, “E-mail 1 - Label”). Columns are found by name, since their number varies with the data.
 */
@Component(service = Format.class)
public final class GoogleCsvFormat extends TableFormat {

    /** The column that only Kith writes. */
    static final String ID = "Kith Id";

    /** The columns that stand once. */
    enum Column {
        WHOLE_NAME, GIVEN_NAME, ADDITIONAL_NAME, FAMILY_NAME, PREFIX, SUFFIX, NICKNAME, BIRTHDAY, NOTES, LABELS,
        ORGANIZATION, TITLE, DEPARTMENT, ID
    }

    private static final Map<String, Column> NAMES = Map.ofEntries(Map.entry("name", Column.WHOLE_NAME),
            Map.entry("given name", Column.GIVEN_NAME), Map.entry("first name", Column.GIVEN_NAME),
            Map.entry("additional name", Column.ADDITIONAL_NAME), Map.entry("middle name", Column.ADDITIONAL_NAME),
            Map.entry("family name", Column.FAMILY_NAME), Map.entry("last name", Column.FAMILY_NAME),
            Map.entry("name prefix", Column.PREFIX), Map.entry("name suffix", Column.SUFFIX),
            Map.entry("nickname", Column.NICKNAME), Map.entry("birthday", Column.BIRTHDAY),
            Map.entry("notes", Column.NOTES),
            Map.entry("group membership", Column.LABELS), Map.entry("labels", Column.LABELS),
            Map.entry("organization 1 - name", Column.ORGANIZATION),
            Map.entry("organization name", Column.ORGANIZATION), Map.entry("organization 1 - title", Column.TITLE),
            Map.entry("organization title", Column.TITLE),
            Map.entry("organization 1 - department", Column.DEPARTMENT),
            Map.entry("organization department", Column.DEPARTMENT),
            Map.entry(ID.toLowerCase(Locale.ROOT), Column.ID));

    @Override
    public String id() {
        return "google-csv";
    }

    @Override
    public String name() {
        return Messages.Format_googleCsv;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        GoogleCsvWriting.write(selection.people(), output, monitor);
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = columns(keys);
        return (columns.has(Column.GIVEN_NAME) || columns.has(Column.WHOLE_NAME))
                && (columns.has(Column.LABELS) || !NumberedColumns.of("e-mail", keys).isEmpty()
                        || !NumberedColumns.of("phone", keys).isEmpty());
    }

    private static Columns<Column> columns(List<String> keys) {
        return new Columns<>(Column.class, keys, NAMES::get);
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = columns(header.keys());
        var contact = new GoogleContact(columns, header.keys(), records);
        return row -> {
            var id = columns.get(row, Column.ID);
            take(contact.draft(row), id.isBlank() ? null : id, row, header, records);
        };
    }
}
