// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.List;

import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;
import org.kith.core.graph.WarmPaths;
import org.osgi.service.component.annotations.Component;

/**
 * The best chains of introductions, exactly. The search starts at the end with fewer ties: the owner, who is tied to almost
 * everybody, is mostly the other one.
 */
@Component
public final class StrongestPaths implements WarmPaths {

    @Override
    public List<WarmPath> find(TieGraph graph, int from, int to, int count) {
        if (from == to || count < 1) {
            return List.of();
        }
        boolean forward = graph.degree(from) <= graph.degree(to);
        var best = new BestPaths(count, forward);
        new PathSearch(graph, forward ? from : to, forward ? to : from, best).run();
        return best.list(graph);
    }
}
