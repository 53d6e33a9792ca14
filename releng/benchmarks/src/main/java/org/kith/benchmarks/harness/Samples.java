// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.harness;

import java.util.Arrays;
import java.util.Collection;

/** What was measured of one thing, sorted; at least one value. */
public final class Samples {

    private final double[] sorted;

    /** @param values in any order and unit */
    public Samples(Collection<Double> values) {
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** @param nanoseconds in any order; the samples are milliseconds */
    public static Samples ofNanoseconds(long[] nanoseconds) {
        return new Samples(Arrays.stream(nanoseconds).mapToObj(nanos -> nanos / 1e6).toList());
    }

    /** @return the value in the middle */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** @return the smallest value that so many of a hundred do not exceed */
    public double percentile(double percent) {
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * sorted.length) - 1)];
    }
}
