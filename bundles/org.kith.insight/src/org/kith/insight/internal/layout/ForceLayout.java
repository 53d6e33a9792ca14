// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;
import org.osgi.service.component.annotations.Component;

/** Everybody anew, or only those who have no place yet. */
@Component
public final class ForceLayout implements GraphLayout {

    @Override
    public Places place(TieGraph graph, Places known, Consumer<Places> progress, BooleanSupplier canceled) {
        for (int node = 0; node < graph.size(); node++) {
            if (known.known(node)) {
                return new Newcomers(graph, known, canceled).place();
            }
        }
        return new Arrangement(graph, progress, canceled).place();
    }
}
