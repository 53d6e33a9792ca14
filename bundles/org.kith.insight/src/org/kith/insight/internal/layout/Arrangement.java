// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;

/** Everybody gets a place: each part by itself, the largest on top and the others in rows below it. */
final class Arrangement {

    private static final float GAP = 1.5f * GraphLayout.TIE_LENGTH;

    private final TieGraph graph;
    private final Consumer<Places> progress;
    private final BooleanSupplier canceled;
    private final List<Part> parts;

    Arrangement(TieGraph graph, Consumer<Places> progress, BooleanSupplier canceled) {
        this.graph = graph;
        this.progress = progress;
        this.canceled = canceled;
        parts = Part.of(graph);
    }

    /** The small parts come first, since they take no time and can then be shown beside the large one. */
    Places place() {
        var levels = new Levels(canceled);
        for (var part : parts.reversed()) {
            if (part.tied()) {
                boolean large = part == parts.getFirst();
                levels.place(Springs.of(graph, part.members()), part.x(), part.y(),
                        large ? () -> progress.accept(packed()) : () -> { });
            } else {
                Sunflower.place(part.x(), part.y(), GraphLayout.TIE_LENGTH);
            }
        }
        return packed();
    }

    private Places packed() {
        var places = Places.none(graph.size());
        float rowWidth = rowWidth();
        float x = 0;
        float y = 0;
        float rowHeight = 0;
        for (var part : parts) {
            if (x > 0 && x + part.width() > rowWidth) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            put(part, x, y, places);
            x += part.width() + GAP;
            rowHeight = Math.max(rowHeight, part.height());
        }
        return places;
    }

    /** So wide that the whole is a little wider than high, as windows are. */
    private float rowWidth() {
        double area = 0;
        float widest = 0;
        for (var part : parts) {
            area += (part.width() + GAP) * (part.height() + GAP);
            widest = Math.max(widest, part.width());
        }
        return Math.max(widest, (float) Math.sqrt(area * 1.4));
    }

    private static void put(Part part, float x, float y, Places places) {
        float dx = x - part.left();
        float dy = y - part.top();
        for (int i = 0; i < part.members().length; i++) {
            places.x()[part.members()[i]] = part.x()[i] + dx;
            places.y()[part.members()[i]] = part.y()[i] + dy;
        }
    }
}
