// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The line with the column names, wherever it stands among the first lines.
 *
 * @param columns the names as they stand
 * @param separator between cells
 * @param end number of lines up to and with the header
 */
record Header(List<String> columns, char separator, int end) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LINES = 20;

    /**
     * @param text the beginning of a file
     * @param wanted tells a header by its names, which are in lower case and stripped
     * @return the header; empty if none of the first lines is one
     */
    static Optional<Header> find(String text, Predicate<List<String>> wanted) {
        for (char separator : SEPARATORS) {
            var header = find(text, separator, wanted);
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    private static Optional<Header> find(String text, char separator, Predicate<List<String>> wanted) {
        try (var reader = lenient(separator).ofCsvRecord(new StringReader(text))) {
            for (var row : reader) {
                if (row.getStartingLineNumber() > LINES) {
                    break;
                }
                if (wanted.test(keys(row.getFields()))) {
                    return Optional.of(new Header(List.copyOf(row.getFields()), separator, end(row)));
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int end(CsvRecord row) {
        long breaks = row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        return (int) (row.getStartingLineNumber() + breaks);
    }

    /** @return a reader that takes rows as they are; the caller rejects what makes no sense */
    static CsvReader.CsvReaderBuilder lenient(char separator) {
        return CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(true)
                .allowExtraCharsAfterClosingQuote(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    static List<String> keys(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** @return the names in the form in which they are looked up */
    List<String> keys() {
        return keys(columns);
    }
}
