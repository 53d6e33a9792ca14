// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.benchmarks.workload.Acquaintances;
import org.kith.core.graph.TieGraph;
import org.kith.insight.internal.graph.GraphBrokerage;
import org.kith.insight.internal.graph.StrongestPaths;

/**
 * Makes the graph of who is tied to whom and asks it, beside JGraphT, after both gave the same answers to small questions.
 * Arguments: how many people and ties. Reports milliseconds, and the sizes in MB.
 */
public final class MeasureGraph {

    private static final int WARM_UP = 2;
    private static final int REPEATED = 5;
    private static final int QUERIES = 10_000;
    private static final int SLOW_QUERIES = 100;
    private static final int EDITS = 1_000;
    private static final int SMALL = 1_000;
    private static final int COLLECTIONS = 4;

    private final Random random = new Random(3);
    private final GraphBrokerage brokerage = new GraphBrokerage();
    private final Graphs graphs;

    private MeasureGraph(Graphs graphs) {
        this.graphs = graphs;
    }

    public static void main(String[] arguments) {
        GraphOracle.ask();
        int people = Integer.parseInt(arguments[0]);
        var measure = new MeasureGraph(Graphs.of(Acquaintances.draw(people, Integer.parseInt(arguments[1]), 1)));
        measure.kith();
        measure.jgrapht();
        measure.small();
    }

    private void kith() {
        var graph = make("build", "size", graphs::kith, REPEATED);
        var paths = new StrongestPaths();
        report("path", timeEach(QUERIES, i -> paths.find(graph, node(), node(), 1)));
        report("holes", timeEach(REPEATED, i -> brokerage.positions(graph, true)));
        report("edit", timeEach(EDITS, i -> brokerage.changed(graph, true, node(), node())));
        report("pivots", timeEach(1, i -> betweenness(graph)));
    }

    private void jgrapht() {
        var graph = make("jgraphtBuild", "jgraphtSize", graphs::jgrapht, 1);
        var paths = new BidirectionalDijkstraShortestPath<>(graph);
        report("jgraphtPath", timeEach(SLOW_QUERIES, i -> paths.getPath(node(), node())));
    }

    /** All shortest ways of a graph in which JGraphT can count them in a moment. */
    private void small() {
        var few = Graphs.of(Acquaintances.draw(SMALL, SMALL * 10, 2));
        var kith = few.kith();
        var jgrapht = new AsUnweightedGraph<>(few.jgrapht());
        report("exact", timeEach(REPEATED, i -> betweenness(kith)));
        report("jgraphtExact", timeEach(1, i -> new BetweennessCentrality<>(jgrapht).getScores()));
    }

    private double[] betweenness(TieGraph graph) {
        return brokerage.betweenness(graph, () -> false).values();
    }

    private int node() {
        return random.nextInt(graphs.drawn().people());
    }

    private static <T> T make(String time, String size, Supplier<T> maker, int times) {
        Fork.report(time, timeEach(times, i -> maker.get()).median());
        double before = used();
        var made = maker.get();
        Fork.report(size, used() - before);
        return made;
    }

    private static void report(String name, Samples samples) {
        Fork.report(name + "50", samples.median());
        Fork.report(name + "99", samples.percentile(99));
    }

    private static Samples timeEach(int times, IntConsumer work) {
        for (int i = 0; i < Math.min(WARM_UP, times - 1); i++) {
            work.accept(i);
        }
        var nanoseconds = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanoseconds[i] = System.nanoTime() - start;
        }
        return Samples.ofNanoseconds(nanoseconds);
    }

    private static double used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
