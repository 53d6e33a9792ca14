// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;
import java.util.stream.IntStream;

/** A range of values with round numbers to hold on to; 0 is always in it. */
record Scale(double low, double high, double step) {

    private static final int STEPS = 4;

    /** @return for these values; numbers without a fraction get no ticks between them */
    static Scale of(double[] values, Unit unit) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double step = round((high - low) / STEPS);
        if (unit.equals(Unit.COUNT)) {
            step = Math.max(1, step);
        }
        return new Scale(Math.floor(low / step) * step, Math.max(Math.ceil(high / step) * step, step), step);
    }

    /** @return the smallest of 1, 2, 5, 10, 20 and so on that is not below */
    private static double round(double least) {
        if (least <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digits = least / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((high - low) / step)).mapToObj(i -> low + i * step).toList();
    }

    /** @return 0 at the lower end to 1 */
    double part(double value) {
        return (value - low) / (high - low);
    }
}
