// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.kith.core.format.Sample;
import org.kith.core.format.TableColumn;

/** The columns of a table by the beginning of its file, whether or not their names are known. */
public final class TableColumns {

    private static final int MOST_ROWS = 50;
    private static final int MOST_COLUMNS = 200;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;
    private static final int LONGEST_FIELD = 1 << 16;

    private TableColumns() {
    }

    /** @return the fields that a column may hold: what a user calls them, by their ids */
    public static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(Field.values()).forEach(field -> fields.put(field.id(), field.label()));
        return fields;
    }

    /** @return the columns; empty if it is no table with a header and rows */
    public static List<TableColumn> of(Sample sample) {
        if (sample.binary()) {
            return List.of();
        }
        var header = Header.find(sample.text(), Field::isKnown)
                .or(() -> Header.find(sample.text(), keys -> keys.stream().noneMatch(String::isBlank)));
        return header.filter(found -> found.columns().size() <= MOST_COLUMNS).map(found -> of(found, sample.text()))
                .orElse(List.of());
    }

    private static List<TableColumn> of(Header header, String text) {
        var rows = rows(header, text);
        return rows.isEmpty() ? List.of() : IntStream.range(0, header.columns().size())
                .filter(i -> !header.columns().get(i).isBlank())
                .mapToObj(i -> new TableColumn(header.columns().get(i).strip(), examples(rows, i),
                        id(Field.named(header.columns().get(i))))).toList();
    }

    private static String id(Field field) {
        return field == null ? "" : field.id();
    }

    private static List<String> examples(List<Row> rows, int column) {
        return rows.stream().map(row -> row.get(column).strip()).filter(value -> !value.isEmpty())
                .map(value -> value.length() > LONGEST_EXAMPLE ? value.substring(0, LONGEST_EXAMPLE) + '…' : value)
                .distinct().limit(EXAMPLES).toList();
    }

    /** As far as they can be read: the text may end in the middle of one. */
    private static List<Row> rows(Header header, String text) {
        var rows = new ArrayList<Row>();
        var below = text.lines().skip(header.end()).collect(Collectors.joining("\n"));
        try (var reader = CsvReader.builder().fieldSeparator(header.separator()).maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(below)) {
            for (var each = reader.iterator(); each.hasNext() && rows.size() < MOST_ROWS;) {
                rows.add(new Row(rows.size() + 1, each.next().getFields()));
            }
        } catch (CsvParseException | IOException e) {
            return rows;
        }
        return rows;
    }
}
