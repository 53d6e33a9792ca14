// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.util.Arrays;
import java.util.Random;

/**
 * Who knows whom, drawn by lot: a few know very many and most know few, as in life. The same numbers give the same ties;
 * some may be there twice.
 *
 * @param people how many
 * @param ones one end of each tie
 * @param others the other end of each tie
 * @param strengths of each tie, 1 to 100
 */
public record Acquaintances(int people, int[] ones, int[] others, float[] strengths) {

    /** The chance of the one at a place among the best known falls with the root of the place. */
    private static final double EXPONENT = -0.5;
    private static final double FIRST_PLACE = 16;
    private static final int STRENGTHS = 100;

    /** @param seed the same seed gives the same ties */
    public static Acquaintances draw(int people, int ties, long seed) {
        var random = new Random(seed);
        var chances = new double[people];
        Arrays.setAll(chances, place -> Math.pow(place + FIRST_PLACE, EXPONENT));
        Arrays.parallelPrefix(chances, Double::sum);
        var order = shuffled(people, random);
        var drawn = new Acquaintances(people, new int[ties], new int[ties], new float[ties]);
        for (int tie = 0; tie < ties; tie++) {
            drawn.ones[tie] = order[place(chances, random)];
            drawn.others[tie] = order[place(chances, random)];
            drawn.strengths[tie] = 1 + random.nextInt(STRENGTHS);
        }
        return drawn;
    }

    private static int[] shuffled(int people, Random random) {
        var order = new int[people];
        for (int i = 0; i < people; i++) {
            int place = random.nextInt(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }

    private static int place(double[] chances, Random random) {
        int found = Arrays.binarySearch(chances, random.nextDouble() * chances[chances.length - 1]);
        return Math.min(chances.length - 1, found < 0 ? -found - 1 : found);
    }

    /** @return how many ties there are */
    public int ties() {
        return ones.length;
    }
}
