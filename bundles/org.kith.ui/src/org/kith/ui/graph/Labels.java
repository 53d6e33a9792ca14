// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Decides whose name can be read: the most important first, as long as none covers another. */
final class Labels {

    private static final int MOST = 140;
    /** So many are tried; the rest would hardly find room. */
    private static final int TRIED = 500;
    private static final int GAP = 4;
    private static final int ADVANCE = 2;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Integer> widths = new HashMap<>();

    /** A name and where it stands. */
    record Label(int node, Rectangle area) {
    }

    /**
     * @param gc with the font of the names
     * @param first nodes that come before all others
     */
    List<Label> place(GC gc, Scene scene, Camera camera, Rectangle window, IntStream first) {
        var seen = camera.seen(window.width, window.height);
        var labels = new ArrayList<Label>();
        var taken = new ArrayList<Rectangle>();
        var tried = new int[1];
        IntStream.concat(first, IntStream.of(scene.bySize())).distinct()
                .filter(node -> seen.contains(scene.x(node), scene.y(node)))
                .takeWhile(node -> tried[0]++ < TRIED && labels.size() < MOST)
                .forEach(node -> place(node, gc, scene, camera, taken, labels));
        return labels;
    }

    private void place(int node, GC gc, Scene scene, Camera camera, List<Rectangle> taken, List<Label> labels) {
        int radius = (int) Math.ceil(scene.radius(node, camera.scale()));
        int x = (int) camera.screenX(scene.x(node));
        int y = (int) camera.screenY(scene.y(node));
        int width = width(gc, scene.look(node).label());
        int height = gc.getFontMetrics().getHeight();
        var right = new Rectangle(x + radius + GAP, y - height / 2, width, height);
        var left = new Rectangle(x - radius - GAP - width, y - height / 2, width, height);
        var below = new Rectangle(x - width / 2, y + radius + ADVANCE, width, height);
        for (var area : List.of(right, left, below)) {
            if (taken.stream().noneMatch(area::intersects)) {
                labels.add(new Label(node, area));
                taken.add(new Rectangle(area.x - ADVANCE, area.y, area.width + 2 * ADVANCE, area.height));
                taken.add(new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius));
                return;
            }
        }
    }

    private int width(GC gc, String text) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, unknown -> gc.textExtent(unknown).x);
    }
}
