// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.kith.core.graph.TieGraph;

/**
 * People who are connected among themselves and with nobody else; or all who are tied to nobody.
 *
 * @param members nodes in ascending order
 * @param tied whether there are ties among them
 * @param x of the members
 * @param y of the members
 */
record Part(int[] members, boolean tied, float[] x, float[] y) {

    /** @return the parts of a graph, the largest first, those without ties last */
    static List<Part> of(TieGraph graph) {
        int[] numbers = new int[graph.size()];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (numbers[node] < 0 && graph.degree(node) > 0) {
                number(graph, node, count++, numbers);
            }
        }
        return collect(numbers, count);
    }

    private static void number(TieGraph graph, int first, int number, int[] numbers) {
        int[] open = new int[16];
        int size = 0;
        open[size++] = first;
        numbers[first] = number;
        while (size > 0) {
            int node = open[--size];
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int other = graph.neighbour(half);
                if (numbers[other] < 0) {
                    numbers[other] = number;
                    open = size == open.length ? Arrays.copyOf(open, 2 * size) : open;
                    open[size++] = other;
                }
            }
        }
    }

    private static List<Part> collect(int[] numbers, int count) {
        var members = new ArrayList<int[]>();
        int[] sizes = new int[count + 1];
        for (int number : numbers) {
            sizes[number < 0 ? count : number]++;
        }
        for (int size : sizes) {
            members.add(new int[size]);
        }
        int[] filled = new int[count + 1];
        for (int node = 0; node < numbers.length; node++) {
            int part = numbers[node] < 0 ? count : numbers[node];
            members.get(part)[filled[part]++] = node;
        }
        var alone = members.removeLast();
        var parts = new ArrayList<Part>();
        members.sort(Comparator.comparingInt((int[] part) -> -part.length));
        members.forEach(part -> parts.add(part(part, true)));
        if (alone.length > 0) {
            parts.add(part(alone, false));
        }
        return parts;
    }

    private static Part part(int[] members, boolean tied) {
        return new Part(members, tied, new float[members.length], new float[members.length]);
    }

    float left() {
        return least(x);
    }

    float top() {
        return least(y);
    }

    float width() {
        return -least(x, -1) - least(x);
    }

    float height() {
        return -least(y, -1) - least(y);
    }

    private static float least(float[] values) {
        return least(values, 1);
    }

    private static float least(float[] values, int sign) {
        float least = Float.POSITIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, sign * value);
        }
        return least;
    }
}
