// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.Arrays;

/**
 * Springs with half as many bodies: each body and the one that it is pulled to most became one. Those left over, as
 * around a hub, are joined with another one that hangs on the same hub.
 *
 * @param springs between the joined bodies
 * @param parent joined body of each body
 */
record Coarsening(Springs springs, int[] parent) {

    static Coarsening of(Springs fine) {
        int[] parent = new int[fine.size()];
        Arrays.fill(parent, -1);
        int count = join(fine, parent);
        return new Coarsening(joined(fine, parent, count), parent);
    }

    private static int join(Springs fine, int[] parent) {
        int count = 0;
        int[] waiting = new int[fine.size()];
        Arrays.fill(waiting, -1);
        for (int body = 0; body < fine.size(); body++) {
            if (parent[body] >= 0) {
                continue;
            }
            int partner = strongest(fine, body, parent, true);
            if (partner < 0) {
                int hub = strongest(fine, body, parent, false);
                partner = hub < 0 ? -1 : waiting[hub];
                if (hub >= 0 && partner < 0) {
                    waiting[hub] = body;
                    continue;
                }
                if (hub >= 0) {
                    waiting[hub] = -1;
                }
            }
            if (partner >= 0) {
                parent[partner] = count;
            }
            parent[body] = count++;
        }
        for (int body = 0; body < fine.size(); body++) {
            if (parent[body] < 0) {
                parent[body] = count++;
            }
        }
        return count;
    }

    /** @return the neighbour that pulls a body most; a heavy one counts less, so that all stay about alike */
    private static int strongest(Springs fine, int body, int[] parent, boolean free) {
        int found = -1;
        float most = 0;
        for (int half = fine.rows()[body]; half < fine.rows()[body + 1]; half++) {
            int other = fine.neighbours()[half];
            float pull = fine.weights()[half] / fine.masses()[other];
            if (pull > most && (!free || parent[other] < 0)) {
                most = pull;
                found = other;
            }
        }
        return found;
    }

    private static Springs joined(Springs fine, int[] parent, int count) {
        float[] masses = new float[count];
        int[][] members = new int[count][2];
        int[] sizes = new int[count];
        for (int body = 0; body < fine.size(); body++) {
            masses[parent[body]] += fine.masses()[body];
            members[parent[body]][sizes[parent[body]]++] = body;
        }
        int[] rows = new int[count + 1];
        int[] neighbours = new int[fine.neighbours().length];
        float[] weights = new float[fine.neighbours().length];
        int[] place = new int[count];
        Arrays.fill(place, -1);
        int filled = 0;
        for (int body = 0; body < count; body++) {
            for (int member = 0; member < sizes[body]; member++) {
                int from = members[body][member];
                for (int half = fine.rows()[from]; half < fine.rows()[from + 1]; half++) {
                    int other = parent[fine.neighbours()[half]];
                    if (other == body) {
                        continue;
                    }
                    if (place[other] < rows[body]) {
                        place[other] = filled;
                        neighbours[filled++] = other;
                    }
                    weights[place[other]] += fine.weights()[half];
                }
            }
            rows[body + 1] = filled;
        }
        return new Springs(rows, Arrays.copyOf(neighbours, filled), Arrays.copyOf(weights, filled), masses);
    }
}
