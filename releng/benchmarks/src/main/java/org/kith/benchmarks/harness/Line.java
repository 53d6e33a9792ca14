// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.harness;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param row what is measured
 * @param kith what Kith needs, with its unit
 * @param beside what it is compared with
 * @param floor what that needs, with its unit
 * @param ratio of the two
 * @param aim what the ratio, or the number itself, is to be
 * @param reached whether it is
 */
public record Line(String row, String kith, String beside, String floor, String ratio, String aim, boolean reached) {

    /** @return a line on two times of which Kith's is to be at most so many times the floor's */
    public static Line times(String row, double kith, String beside, double floor, double most) {
        return new Line(row, milliseconds(kith), beside, milliseconds(floor), ratio(kith / floor),
                text("≤ %s ×", plain(most)), kith / floor <= most);
    }

    /** @return a line on how many records are done in a time, of which Kith is to do this part of the floor's */
    public static Line rates(String row, int records, double kith, String beside, double floor, double least) {
        return new Line(row, rate(records, kith), beside, rate(records, floor), ratio(floor / kith),
                text("≥ %s of its rate", plain(least)), floor / kith >= least);
    }

    /** @return a line on a time that is to be at most so many milliseconds, whatever the machine */
    public static Line limit(String row, double milliseconds, double most) {
        return new Line(row, milliseconds(milliseconds), "–", "–", "–", "≤ " + most + " ms", milliseconds <= most);
    }

    private static String rate(int records, double milliseconds) {
        return text("%,.0f/s", records / milliseconds * 1000);
    }

    /** @return a time with a sensible number of digits */
    public static String milliseconds(double value) {
        return value >= 100 ? text("%,.0f ms", value) : value >= 1 ? text("%.1f ms", value) : text("%.4f ms", value);
    }

    /** @return a ratio with a sensible number of digits */
    public static String ratio(double value) {
        return value >= 100 ? text("%,.0f ×", value) : text("%.2f ×", value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? text("%.0f", value) : String.valueOf(value);
    }

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
