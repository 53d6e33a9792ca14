// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;
import org.kith.core.graph.WarmPaths;
import org.osgi.service.component.annotations.Component;

/** The best chains of introductions, exactly. */
@Component
public final class StrongestPaths implements WarmPaths {

    @Override
    public List<WarmPath> find(TieGraph graph, int from, int to, int count) {
        return from == to || count < 1 ? List.of() : new Search(graph, from, to, count).run();
    }

    /** One search: chains of one tie, of two, and of three, whose middle one is looked for among the friends of both. */
    private static final class Search {

        private static final Comparator<Chain> WORST_FIRST = Comparator.comparingDouble(Chain::strength)
                .thenComparing(Comparator.comparingInt(Chain::hops).reversed())
                .thenComparing(Comparator.comparingInt(Chain::first).reversed())
                .thenComparing(Comparator.comparingInt(Chain::second).reversed());

        /** The people between the two, NONE where there are fewer, and the product of the strengths. */
        private record Chain(int first, int second, double strength) {
            int hops() {
                return first == TieGraph.NONE ? 1 : second == TieGraph.NONE ? 2 : 3;
            }
        }

        private final TieGraph graph;
        private final int from;
        private final int to;
        private final int count;
        private final PriorityQueue<Chain> best = new PriorityQueue<>(WORST_FIRST);
        private double least;

        Search(TieGraph graph, int from, int to, int count) {
            this.graph = graph;
            this.from = from;
            this.to = to;
            this.count = count;
        }

        List<WarmPath> run() {
            int direct = graph.half(from, to);
            if (direct != TieGraph.NONE) {
                offer(new Chain(TieGraph.NONE, TieGraph.NONE, part(direct)));
            }
            double strongestLast = strongest(to);
            for (int half : strongestFirst()) {
                if (part(half) * strongestLast < least) {
                    break; // all that follow are weaker still
                }
                int first = graph.neighbour(half);
                if (first != to) {
                    throughOne(half, first);
                    throughTwo(half, first);
                }
            }
            return best.stream().sorted(WORST_FIRST.reversed()).map(this::path).toList();
        }

        private void throughOne(int half, int first) {
            int last = graph.half(first, to);
            if (last != TieGraph.NONE) {
                offer(new Chain(first, TieGraph.NONE, part(half) * part(last)));
            }
        }

        /** Walks the shorter of the two rows and looks each one up in the longer, or both where they are alike. */
        private void throughTwo(int half, int first) {
            int middle = graph.begin(first);
            int last = graph.begin(to);
            int middleEnd = graph.end(first);
            int lastEnd = graph.end(to);
            while (middle < middleEnd && last < lastEnd) {
                int difference = Integer.compare(graph.neighbour(middle), graph.neighbour(last));
                if (difference < 0) {
                    middle = forward(middle, middleEnd, graph.neighbour(last));
                } else if (difference > 0) {
                    last = forward(last, lastEnd, graph.neighbour(middle));
                } else {
                    int second = graph.neighbour(middle);
                    if (second != from) {
                        double strength = part(half) * part(middle) * part(last);
                        if (strength >= least) {
                            offer(new Chain(first, second, strength));
                        }
                    }
                    middle++;
                    last++;
                }
            }
        }

        /** @return the first half from a place on whose neighbour is not before another: in leaps that double */
        private int forward(int begin, int end, int wanted) {
            int step = 1;
            int low = begin;
            while (low + step < end && graph.neighbour(low + step) < wanted) {
                low += step;
                step <<= 1;
            }
            int high = Math.min(end, low + step + 1);
            low++;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (graph.neighbour(mid) < wanted) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            return low;
        }

        private double strongest(int node) {
            double strongest = 0;
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                strongest = Math.max(strongest, part(half));
            }
            return strongest;
        }

        /** The halves of the first one by falling strength, packed with it into numbers that sort fast. */
        private int[] strongestFirst() {
            int degree = graph.degree(from);
            long[] packed = new long[degree];
            for (int i = 0; i < degree; i++) {
                int half = graph.begin(from) + i;
                packed[i] = (long) ~Float.floatToIntBits(graph.strength(half)) << 32 | half;
            }
            Arrays.sort(packed);
            int[] halves = new int[degree];
            for (int i = 0; i < degree; i++) {
                halves[i] = (int) packed[i];
            }
            return halves;
        }

        private double part(int half) {
            return graph.strength(half) / 100.0;
        }

        private void offer(Chain chain) {
            best.add(chain);
            if (best.size() > count) {
                best.remove();
            }
            least = best.size() < count ? 0 : best.element().strength();
        }

        private WarmPath path(Chain chain) {
            var nodes = new ArrayList<Integer>(4);
            nodes.add(from);
            if (chain.first() != TieGraph.NONE) {
                nodes.add(chain.first());
            }
            if (chain.second() != TieGraph.NONE) {
                nodes.add(chain.second());
            }
            nodes.add(to);
            int weakest = 0;
            for (int i = 1; i < nodes.size() - 1; i++) {
                weakest = tie(nodes, i) < tie(nodes, weakest) ? i : weakest;
            }
            return new WarmPath(nodes, chain.strength(), weakest, tie(nodes, weakest));
        }

        private float tie(List<Integer> nodes, int place) {
            return graph.strength(graph.half(nodes.get(place), nodes.get(place + 1)));
        }
    }
}
