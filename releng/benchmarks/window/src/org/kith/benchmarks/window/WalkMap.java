// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;
import org.kith.insight.internal.layout.ForceLayout;
import org.kith.ui.graph.GraphCanvas;
import org.kith.ui.graph.NodeLook;
import org.kith.ui.theme.Hue;

/**
 * Finds places for a graph of 10,000 people and 50,000 ties, shows it and drags it about. Reports {@code layout};
 * {@code pan} and {@code worst}, how long the window works for one step of dragging until it is drawn, without the wait
 * for the screen (median and 99th percentile); {@code zoom}, the same for the wheel (99th percentile); and
 * {@code longest}, the longest time that the window could not answer.
 */
public final class WalkMap {

    private static final int PEOPLE = 10_000;
    private static final int TIES = 50_000;
    private static final int GROUP = 60;
    private static final int STEPS = 300;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Dispatches dispatches = new Dispatches(display);
    private final GraphCanvas canvas;

    private WalkMap() {
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        canvas = new GraphCanvas(shell, "Map");
        shell.open();
    }

    public static void main(String[] arguments) {
        var window = new WalkMap();
        window.show(graph());
        window.drag();
        window.zoom();
        Fork.report("longest", new Samples(window.dispatches.all()).percentile(100));
        window.shell.dispose();
    }

    /** Groups whose people know one another, and every tenth tie leads out of them. */
    private static TieGraph graph() {
        var random = new Random(1);
        var rows = new ArrayList<TreeSet<Integer>>();
        var ids = new UUID[PEOPLE];
        var names = new String[PEOPLE];
        for (int node = 0; node < PEOPLE; node++) {
            rows.add(new TreeSet<>());
            ids[node] = new UUID(1, node);
            names[node] = "Person " + node;
        }
        int ties = 0;
        while (ties < TIES) {
            int one = random.nextInt(PEOPLE);
            int other = random.nextInt(10) == 0 ? random.nextInt(PEOPLE)
                    : Math.min(PEOPLE - 1, one / GROUP * GROUP + random.nextInt(GROUP));
            if (one != other && rows.get(one).add(other)) {
                rows.get(other).add(one);
                ties++;
            }
        }
        return packed(ids, names, rows, random);
    }

    private static TieGraph packed(UUID[] ids, String[] names, List<TreeSet<Integer>> rows, Random random) {
        int[] begins = new int[PEOPLE + 1];
        int[] neighbours = new int[2 * TIES];
        float[] strengths = new float[2 * TIES];
        int filled = 0;
        for (int node = 0; node < PEOPLE; node++) {
            for (int other : rows.get(node)) {
                neighbours[filled] = other;
                strengths[filled++] = 1 + random.nextInt(100);
            }
            begins[node + 1] = filled;
        }
        return new TieGraph(ids, names, TieGraph.NONE, begins, neighbours, strengths, new boolean[2 * TIES]);
    }

    private void show(TieGraph graph) {
        var looks = new ArrayList<NodeLook>();
        for (int node = 0; node < PEOPLE; node++) {
            looks.add(new NodeLook(graph.name(node), 4 + graph.degree(node) / 4f,
                    Hue.apart().get(node / GROUP % Hue.apart().size()), false));
        }
        long start = System.nanoTime();
        var places = new ForceLayout().place(graph, Places.none(PEOPLE), soFar -> { }, () -> false);
        Fork.report("layout", (System.nanoTime() - start) / 1e6);
        canvas.show(graph, looks, places);
        settle();
    }

    private void settle() {
        dispatches.settle();
        while (!canvas.drawn()) {
            dispatches.next();
        }
    }

    /** In a circle, so that the picture leaves what is drawn and comes back. */
    private void drag() {
        canvas.zoom(2);
        settle();
        move(SWT.MouseDown, 0);
        walk();
        var times = new Samples(walk());
        move(SWT.MouseUp, STEPS);
        Fork.report("pan", times.median());
        Fork.report("worst", times.percentile(99));
    }

    private List<Double> walk() {
        var times = new ArrayList<Double>();
        for (int step = 1; step <= STEPS; step++) {
            int each = step;
            times.add(dispatches.busy(canvas, () -> move(SWT.MouseMove, each)));
        }
        return times;
    }

    private void move(int type, int step) {
        var event = new Event();
        double angle = 2 * Math.PI * step / STEPS;
        event.button = 1;
        event.x = (int) (20 + 500 * (1 - Math.cos(angle)));
        event.y = (int) (20 + 350 * (1 + Math.sin(angle)));
        canvas.notifyListeners(type, event);
    }

    private void zoom() {
        var times = new ArrayList<Double>();
        for (int notch = 0; notch < 40; notch++) {
            var turn = new Event();
            turn.x = 600;
            turn.y = 400;
            turn.count = notch % 20 < 10 ? 1 : -1;
            times.add(dispatches.busy(canvas, () -> canvas.notifyListeners(SWT.MouseVerticalWheel, turn)));
        }
        Fork.report("zoom", new Samples(times).percentile(99));
    }
}
