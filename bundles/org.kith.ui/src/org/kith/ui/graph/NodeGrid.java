// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

import org.kith.core.graph.TieGraph;

/** Finds nodes by their places without looking at all of them. */
final class NodeGrid {

    private static final int NODES_A_CELL = 4;
    private static final int MOST_COLUMNS = 512;

    private final Scene scene;
    private final Extent extent;
    private final int columns;
    private final int rows;
    private final int[] begins;
    private final int[] nodes;

    NodeGrid(Scene scene) {
        this.scene = scene;
        extent = scene.extent();
        double side = Math.max(1, Math.sqrt(extent.width() * extent.height() * NODES_A_CELL / Math.max(1, scene.size())));
        columns = Math.clamp((int) (extent.width() / side) + 1, 1, MOST_COLUMNS);
        rows = Math.clamp((int) (extent.height() / side) + 1, 1, MOST_COLUMNS);
        begins = new int[columns * rows + 1];
        nodes = new int[scene.size()];
        fill();
    }

    private void fill() {
        for (int node = 0; node < nodes.length; node++) {
            begins[cell(node) + 1]++;
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            begins[cell + 1] += begins[cell];
        }
        int[] next = begins.clone();
        for (int node = 0; node < nodes.length; node++) {
            nodes[next[cell(node)]++] = node;
        }
    }

    private int cell(int node) {
        return row(scene.y(node)) * columns + column(scene.x(node));
    }

    private int column(double x) {
        return extent.width() == 0 ? 0
                : Math.clamp((int) ((x - extent.left()) / extent.width() * columns), 0, columns - 1);
    }

    private int row(double y) {
        return extent.height() == 0 ? 0 : Math.clamp((int) ((y - extent.top()) / extent.height() * rows), 0, rows - 1);
    }

    private void near(Extent area, IntConsumer found) {
        for (int row = row(area.top()); row <= row(area.bottom()); row++) {
            for (int column = column(area.left()); column <= column(area.right()); column++) {
                int cell = row * columns + column;
                for (int i = begins[cell]; i < begins[cell + 1]; i++) {
                    found.accept(nodes[i]);
                }
            }
        }
    }

    /** @return the nodes in an area */
    BitSet inside(Extent area) {
        var inside = new BitSet();
        near(area, node -> {
            if (area.contains(scene.x(node), scene.y(node))) {
                inside.set(node);
            }
        });
        return inside;
    }

    /**
     * @param reach how far from a node a point may be; never more than {@code most}
     * @return the node that a point is on; of several the one whose middle is nearest; {@link TieGraph#NONE} for none
     */
    int at(double x, double y, double most, IntToDoubleFunction reach) {
        var best = new double[] {Double.POSITIVE_INFINITY};
        var found = new int[] {TieGraph.NONE};
        near(new Extent(x, y, x, y).grown(most), node -> {
            double distance = Math.hypot(scene.x(node) - x, scene.y(node) - y);
            if (distance <= reach.applyAsDouble(node) && distance < best[0]) {
                best[0] = distance;
                found[0] = node;
            }
        });
        return found[0];
    }
}
