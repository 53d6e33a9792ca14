// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * The line with the column names, wherever it stands among the first lines.
 *
 * @param columns the names as they stand
 * @param separator between cells
 * @param end number of lines up to and with the header
 */
record Header(List<String> columns, char separator, int end) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES = 20;
    /** Over so many lines may the names of the columns go, if a name has several. */
    private static final int TALLEST = 5;

    /**
     * @param text the beginning of a file
     * @param wanted tells a header by its names, which are in lower case and stripped
     * @return the header; empty if none of the first lines is one
     */
    static Optional<Header> find(String text, Predicate<List<String>> wanted) {
        var lines = text.lines().limit(LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i);
            var line = String.join(" ", lines.subList(i, end));
            for (char separator : SEPARATORS) {
                var cells = cells(line, separator);
                if (cells.size() > 1 && wanted.test(keys(cells))) {
                    return Optional.of(new Header(cells, separator, end));
                }
            }
        }
        return Optional.empty();
    }

    /** @return after how many lines all quotation marks are closed; one more if they are not soon */
    private static int end(List<String> lines, int begin) {
        long marks = 0;
        for (int i = begin; i < Math.min(begin + TALLEST, lines.size()); i++) {
            marks += lines.get(i).chars().filter(c -> c == '"').count();
            if (marks % 2 == 0) {
                return i + 1;
            }
        }
        return begin + 1;
    }

    /** @return the cells of one line, whatever its quotation marks are like */
    static List<String> cells(String line, char separator) {
        if (line.isBlank()) {
            return List.of();
        }
        try {
            return List.copyOf(CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(true)
                    .ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException e) {
            return List.of(line.split(String.valueOf(separator), -1));
        }
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** @return the names in the form in which they are looked up */
    List<String> keys() {
        return keys(columns);
    }
}
