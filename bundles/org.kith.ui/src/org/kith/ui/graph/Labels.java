// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Decides whose name can be read: the most important first, as long as none covers another. */
final class Labels {

    /** So much of the window for each name where the picture is small, in pixels; near by, names stand close. */
    private static final double ROOM = 5_000;
    private static final double MOST_ROOM = 2.5;
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
     * @param grid of the scene
     * @param first nodes that come before all others
     */
    List<Label> place(GC gc, Scene scene, NodeGrid grid, Camera camera, Rectangle window, IntStream first) {
        var seen = camera.seen(window.width, window.height);
        var labels = new ArrayList<Label>();
        var taken = new ArrayList<Rectangle>();
        Predicate<Rectangle> free = area -> area.x >= 0 && area.x + area.width <= window.width
                && taken.stream().noneMatch(area::intersects);
        Predicate<Rectangle> coversNobody = area -> grid.inside(new Extent(camera.worldX(area.x),
                camera.worldY(area.y), camera.worldX(area.x + area.width), camera.worldY(area.y + area.height)))
                .isEmpty();
        int most = most(window, camera.scale());
        var tried = new int[1];
        IntStream.concat(first, IntStream.of(scene.bySize())).distinct()
                .filter(node -> seen.contains(scene.x(node), scene.y(node)))
                .takeWhile(node -> tried[0]++ < TRIED && labels.size() < most)
                .forEach(node -> {
                    var areas = areas(node, gc, scene, camera).stream().filter(free).toList();
                    areas.stream().filter(coversNobody).findFirst().or(areas.stream()::findFirst).ifPresent(area -> {
                        labels.add(new Label(node, area));
                        taken.add(new Rectangle(area.x - ADVANCE, area.y, area.width + 2 * ADVANCE, area.height));
                        taken.add(dot(node, scene, camera));
                    });
                });
        return labels;
    }

    private static int most(Rectangle window, double scale) {
        double near = Math.clamp(scale, 1 / MOST_ROOM, MOST_ROOM * 2);
        return (int) Math.clamp(window.width * window.height / ROOM * near, 8, MOST);
    }

    /** @return where the name of a node may stand, the best place first */
    private List<Rectangle> areas(int node, GC gc, Scene scene, Camera camera) {
        var dot = dot(node, scene, camera);
        int width = width(gc, scene.look(node).label());
        int height = gc.getFontMetrics().getHeight();
        int beside = dot.y + dot.height / 2 - height / 2;
        int middle = dot.x + dot.width / 2 - width / 2;
        return List.of(new Rectangle(dot.x + dot.width + GAP, beside, width, height),
                new Rectangle(dot.x - GAP - width, beside, width, height),
                new Rectangle(middle, dot.y + dot.height + ADVANCE, width, height),
                new Rectangle(middle, dot.y - ADVANCE - height, width, height));
    }

    private static Rectangle dot(int node, Scene scene, Camera camera) {
        int radius = (int) Math.ceil(scene.radius(node, camera.scale()));
        return new Rectangle((int) camera.screenX(scene.x(node)) - radius,
                (int) camera.screenY(scene.y(node)) - radius, 2 * radius, 2 * radius);
    }

    private int width(GC gc, String text) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, unknown -> gc.textExtent(unknown).x);
    }
}
