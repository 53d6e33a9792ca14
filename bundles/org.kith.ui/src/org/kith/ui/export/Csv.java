// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of values separated by commas (RFC 4180). */
public final class Csv {

    private Csv() {
    }

    /** @return a line with its end; what a spreadsheet would take for a formula becomes text */
    public static String line(Object... values) {
        return Stream.of(values).map(value -> quoted(String.valueOf(value)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        var text = value.matches("(?s)[=+@-].*") && !value.matches("-?[0-9.]+") ? "'" + value : value;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
