// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Takes cells from the parser; remembers where the row began, since that is where reading goes on if it is broken. */
final class RowCollector extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final int longestField;
    private String[] fields = new String[64];
    private int count;
    private long line;
    private boolean tooLong;

    RowCollector(int longestField) {
        this.longestField = longestField;
    }

    /** @return number of the line on which the last row began, from 1 */
    long line() {
        return line;
    }

    /** @return whether the last row had a cell that was too long to keep */
    boolean tooLong() {
        return tooLong;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        tooLong = false;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (count == fields.length) {
            fields = Arrays.copyOf(fields, 2 * count);
        }
        tooLong |= length > longestField;
        fields[count++] = length == 0 || length > longestField ? "" : new String(text, offset, length);
    }

    @Override
    protected List<String> buildRecord() {
        return Arrays.asList(Arrays.copyOf(fields, count));
    }
}
