// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula: they get an apostrophe before them on the way out, and lose it on
 * the way in.
 */
final class Neutral {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r＝＋－＠]", Pattern.DOTALL);

    private Neutral() {
    }

    static String written(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? '\'' + cell : cell;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
