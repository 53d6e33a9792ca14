// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of comma-separated values. */
public final class CsvLine {

    private CsvLine() {
    }

    /**
     * @param values not null; what a spreadsheet would take for a formula becomes text
     * @return the values and the end of the line, as RFC 4180 has them
     */
    public static String of(Object... values) {
        return Stream.of(values).map(value -> quoted(value.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        var text = value.matches("(?s)[=+@-].*") ? "'" + value : value;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
