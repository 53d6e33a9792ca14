// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.text.TextFile;

/** What the formats with a header line and a row for each person have in common. */
abstract class TableFormat implements Format {

    private static final int CERTAIN = 100;

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public int recognizes(Sample sample) {
        return Header.find(sample.text(), this::isHeader).isPresent() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var file = new TextFile(path);
        var header = header(file, records);
        var rows = rows(header, records);
        new Table(file, header, records).read(rows::take, monitor);
        rows.end();
    }

    /** @return the header of a file */
    Header header(TextFile file, Records records) throws FormatException, IOException {
        return Header.find(file.sample().text(), this::isHeader).orElseThrow(() -> new FormatException(
                NLS.bind(Messages.Table_noHeader, file.path().getFileName(), name())));
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws FormatException, IOException {
        throw new FormatException(NLS.bind(Messages.Format_doesNotWrite, name()));
    }

    /** @return whether a row with these cells, in lower case, is the header of this format */
    abstract boolean isHeader(List<String> keys);

    /** @return what is done with each row */
    abstract Rows rows(Header header, Records records) throws FormatException;

    /** Takes the rows of one file. */
    @FunctionalInterface
    interface Rows {

        /** Takes a row that could be parsed. */
        void take(Row row);

        /** There are no more rows. */
        default void end() {
            // most formats are done with each row at once
        }
    }

    /** Accepts what a row says of a person; rejects it if it says nothing by which to know them. */
    static void take(PersonDraft draft, String externalId, Row row, Header header, Records records) {
        if (draft.isIdentified()) {
            records.accept(draft.record(row.position(), externalId));
        } else {
            records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                    Messages.Record_nobody);
        }
    }
}
