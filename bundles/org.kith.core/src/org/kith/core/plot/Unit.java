// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * In what something is counted, and how such numbers read.
 *
 * @param symbol stands behind the number: “days”, “EUR”; empty for what is only counted, “%” for shares
 * @param decimals digits after the point that mean something, not negative; of a share, those of the percentage
 */
public record Unit(String symbol, int decimals) {

    /** How many there are. */
    public static final Unit COUNT = new Unit("", 0);
    /** A number with a fraction. */
    public static final Unit NUMBER = new Unit("", 2);
    /** A part of a whole: 0 to 1, told in per cent. */
    public static final Unit SHARE = new Unit("%", 0);

    private static final int PER_CENT = 100;
    private static final char NARROW_SPACE = '\u202f';
    private static final char SPACE = '\u00a0';

    public Unit {
        Objects.requireNonNull(symbol);
        if (decimals < 0) {
            throw new IllegalArgumentException("Not a number of digits: " + decimals);
        }
    }

    private boolean isShare() {
        return symbol.equals(SHARE.symbol);
    }

    /** @return a number without the digits that mean nothing; what is no number stays so */
    public double rounded(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value)
                .setScale(isShare() ? decimals + 2 : decimals, RoundingMode.HALF_UP).doubleValue() : Double.NaN;
    }

    /** @return as people read it, without trailing zeros: “1,250 EUR”, “50 %”; empty for what is no number */
    public String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        var format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var number = format.format(rounded(value) * (isShare() ? PER_CENT : 1)).replace(NARROW_SPACE, SPACE);
        return symbol.isEmpty() ? number : number + SPACE + symbol;
    }

    /** @return as programs read it: with a point, ungrouped, a share as 0 to 1; empty for what is no number */
    public String plain(double value) {
        double rounded = rounded(value);
        return Double.isNaN(rounded) ? "" : rounded == Math.rint(rounded) && Math.abs(rounded) < Long.MAX_VALUE
                ? String.format(Locale.ROOT, "%d", Math.round(rounded)) : BigDecimal.valueOf(rounded).toPlainString();
    }
}
