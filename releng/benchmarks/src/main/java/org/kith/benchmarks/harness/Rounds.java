// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes turns: subject and floor, floor and subject, and so on, so that a busy minute of the machine falls on both.
 */
public final class Rounds {

    private final Map<String, List<Double>> values = new HashMap<>();

    /** Something that measures once. */
    @FunctionalInterface
    public interface Trial {

        /** @return what was measured, by name */
        Map<String, Double> run() throws IOException;
    }

    /**
     * @param count at least one; five or more for numbers to be believed
     * @param trials take turns in every round; what they measure has different names
     */
    public static Rounds run(int count, Trial... trials) throws IOException {
        var rounds = new Rounds();
        for (int round = 0; round < count; round++) {
            for (int turn = 0; turn < trials.length; turn++) {
                rounds.add(trials[round % 2 == 0 ? turn : trials.length - 1 - turn].run());
            }
        }
        return rounds;
    }

    private void add(Map<String, Double> measured) {
        measured.forEach((name, value) -> values.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
    }

    /** @return all that was measured under a name */
    public Samples of(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("No trial measured " + name + ", only " + values.keySet());
        }
        return new Samples(values.get(name));
    }

    /** @return the median of what was measured under a name */
    public double median(String name) {
        return of(name).median();
    }
}
