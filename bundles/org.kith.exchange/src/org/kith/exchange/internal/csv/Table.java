// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Lines;
import org.kith.exchange.internal.text.TextFile;

/**
 * The rows below a header. A row that can't be parsed, since a quotation mark is not closed or there is no end to it,
 * is rejected alone: reading begins anew on the line after the one on which it began.
 */
final class Table {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_ROW = 4 << 20;
    private static final int SHOWN = 1 << 14;
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_BROKEN = 100;
    private static final int ROWS_PER_CHECK = 64;

    private final TextFile file;
    private final Header header;
    private final Records records;
    private int position;
    private int broken;

    Table(TextFile file, Header header, Records records) {
        this.file = file;
        this.header = header;
        this.records = records;
    }

    /** Gives the good rows, in order, to {@code rows} and rejects the others. */
    void read(Consumer<Row> rows, IProgressMonitor monitor) throws FormatException, IOException {
        long begin = header.end();
        IProgressMonitor progress = monitor;
        while (begin >= 0) {
            begin = readFrom(begin, rows, progress);
            progress = new NullProgressMonitor();
            TextFile.checkCanceled(monitor);
        }
    }

    /** @return the lines to skip before reading can go on; −1 at the end of the file */
    private long readFrom(long begin, Consumer<Row> rows, IProgressMonitor monitor)
            throws FormatException, IOException {
        var collector = new RowCollector(LONGEST_FIELD);
        try (var lines = new Lines(file.open(monitor), SHOWN)) {
            lines.skip(begin);
            var reader = CsvReader.builder().fieldSeparator(header.separator()).maxBufferSize(LONGEST_ROW)
                    .allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(collector, lines.rest());
            return take(reader.iterator(), collector, rows, monitor) ? -1 : rejectBroken(begin + collector.line());
        }
    }

    /** @return false if a row is broken */
    private boolean take(Iterator<List<String>> parsed, RowCollector collector, Consumer<Row> rows,
            IProgressMonitor monitor) {
        try {
            while (parsed.hasNext()) {
                take(parsed.next(), collector, rows);
                if (position % ROWS_PER_CHECK == 0) {
                    TextFile.checkCanceled(monitor);
                }
            }
            return true;
        } catch (CsvParseException e) {
            return false;
        }
    }

    private void take(List<String> fields, RowCollector collector, Consumer<Row> rows) {
        var row = new Row(position + 1, fields);
        if (row.isBlank() && !collector.tooLong()) {
            return;
        }
        position++;
        if (collector.tooLong()) {
            reject(fields, Messages.Row_fieldTooLong);
        } else if (row.exceeds(header.columns().size())) {
            reject(fields, NLS.bind(Messages.Row_tooManyCells, fields.size(), header.columns().size()));
        } else {
            rows.accept(row);
        }
    }

    private long rejectBroken(long line) throws FormatException, IOException {
        if (++broken > MOST_BROKEN) {
            throw new FormatException(NLS.bind(Messages.Table_tooManyBroken, file.path().getFileName(), MOST_BROKEN));
        }
        position++;
        try (var lines = new Lines(file.open(new NullProgressMonitor()), SHOWN)) {
            lines.skip(line - 1);
            var text = lines.read();
            reject(cells(text), lines.truncated() && lines.length() > LONGEST_FIELD ? Messages.Row_tooLong
                    : Messages.Row_quoteNotClosed);
        }
        return line;
    }

    private List<String> cells(String line) {
        var cells = Header.cells(line, header.separator());
        return cells.subList(0, Math.min(cells.size(), MOST_COLUMNS));
    }

    private void reject(List<String> cells, String reason) {
        records.reject(position, new RejectedSource(header.columns(), cells), reason);
    }
}
