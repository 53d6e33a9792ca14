// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.core.graph.TieGraph;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws what lies over ties and nodes: names, rings, the ties of one person, the card of somebody pointed at. */
final class Overlay {

    private static final int PLATE = 175;
    private static final int MOST_TIES = 600;
    private static final int CORNER = 8;
    private static final int CARD_DISTANCE = 14;
    private static final int MOST_NAMES_BY_CHOICE = 60;

    private final Theme theme;
    private final Labels labels = new Labels();

    Overlay(Theme theme) {
        this.theme = theme;
    }

    void paint(GC gc, Scene scene, NodeGrid grid, Camera camera, Rectangle window, Marks marks, boolean focused) {
        gc.setAntialias(SWT.ON);
        int centre = marks.hovered() == TieGraph.NONE ? marks.focus() : marks.hovered();
        if (centre != TieGraph.NONE) {
            paintTies(gc, scene, camera, centre);
        }
        paintRings(gc, scene, camera, window, marks);
        if (focused && marks.focus() != TieGraph.NONE) {
            paintFocus(gc, scene, camera, marks.focus());
        }
        paintNames(gc, scene, grid, camera, window, first(scene, marks, centre));
        if (marks.band() != null) {
            paintBand(gc, marks.band());
        }
    }

    private static IntStream first(Scene scene, Marks marks, int centre) {
        var chosen = IntStream.concat(marks.selected().stream().limit(MOST_NAMES_BY_CHOICE),
                marks.lit().stream().limit(MOST_NAMES_BY_CHOICE));
        return centre == TieGraph.NONE ? chosen : IntStream.concat(IntStream.of(centre), IntStream.concat(chosen,
                IntStream.range(scene.graph().begin(centre), scene.graph().end(centre)).limit(MOST_NAMES_BY_CHOICE)
                        .map(scene.graph()::neighbour)));
    }

    private void paintTies(GC gc, Scene scene, Camera camera, int node) {
        var graph = scene.graph();
        gc.setForeground(theme.color(Tone.ACCENT));
        int end = Math.min(graph.end(node), graph.begin(node) + MOST_TIES);
        for (int half = graph.begin(node); half < end; half++) {
            gc.setAlpha((int) (110 + graph.strength(half)));
            gc.setLineWidth(1 + Math.round(graph.strength(half) / 50));
            gc.setLineStyle(graph.inferred(half) ? SWT.LINE_DASH : SWT.LINE_SOLID);
            paintTie(gc, scene, camera, node, graph.neighbour(half));
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAlpha(255);
    }

    /** From rim to rim. */
    private static void paintTie(GC gc, Scene scene, Camera camera, int node, int other) {
        double x1 = camera.screenX(scene.x(node));
        double y1 = camera.screenY(scene.y(node));
        double dx = camera.screenX(scene.x(other)) - x1;
        double dy = camera.screenY(scene.y(other)) - y1;
        double length = Math.max(1, Math.hypot(dx, dy));
        double begin = scene.radius(node, camera.scale()) / length;
        double end = 1 - scene.radius(other, camera.scale()) / length;
        if (begin < end) {
            gc.drawLine((int) (x1 + dx * begin), (int) (y1 + dy * begin), (int) (x1 + dx * end),
                    (int) (y1 + dy * end));
        }
    }

    private void paintRings(GC gc, Scene scene, Camera camera, Rectangle window, Marks marks) {
        var seen = camera.seen(window.width, window.height);
        gc.setLineWidth(2);
        gc.setForeground(theme.color(Tone.TEXT));
        IntStream.of(scene.bySize()).limit(1_000).filter(node -> scene.look(node).marked())
                .forEach(node -> paintRing(gc, scene, camera, node, 2));
        gc.setForeground(theme.color(Tone.AMBER));
        paintRings(gc, scene, camera, seen, marks.lit());
        gc.setForeground(theme.color(Tone.ACCENT));
        paintRings(gc, scene, camera, seen, marks.selected());
    }

    private static void paintRings(GC gc, Scene scene, Camera camera, Extent seen, BitSet nodes) {
        nodes.stream().filter(node -> seen.contains(scene.x(node), scene.y(node))).limit(1_000)
                .forEach(node -> paintRing(gc, scene, camera, node, 3));
    }

    private static void paintRing(GC gc, Scene scene, Camera camera, int node, int distance) {
        int radius = (int) Math.round(scene.radius(node, camera.scale())) + distance;
        gc.drawOval((int) Math.round(camera.screenX(scene.x(node))) - radius,
                (int) Math.round(camera.screenY(scene.y(node))) - radius, 2 * radius, 2 * radius);
    }

    private void paintFocus(GC gc, Scene scene, Camera camera, int node) {
        gc.setForeground(theme.color(Tone.ACCENT));
        gc.setLineWidth(2);
        paintRing(gc, scene, camera, node, 7);
    }

    private void paintNames(GC gc, Scene scene, NodeGrid grid, Camera camera, Rectangle window, IntStream first) {
        gc.setFont(theme.font(Face.SMALL));
        var placed = labels.place(gc, scene, grid, camera, window, first);
        gc.setBackground(theme.color(Tone.SURFACE));
        gc.setAlpha(PLATE);
        for (var label : placed) {
            var area = label.area();
            gc.fillRoundRectangle(area.x - 2, area.y, area.width + 4, area.height, CORNER, CORNER);
        }
        gc.setAlpha(255);
        gc.setForeground(theme.color(Tone.TEXT));
        for (var label : placed) {
            gc.drawText(scene.look(label.node()).label(), label.area().x, label.area().y, SWT.DRAW_TRANSPARENT);
        }
    }

    private void paintBand(GC gc, Rectangle band) {
        gc.setBackground(theme.color(Tone.ACCENT));
        gc.setForeground(theme.color(Tone.ACCENT));
        gc.setAlpha(40);
        gc.fillRectangle(band);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.drawRectangle(band);
    }

    /** @param lines the first is the name */
    void paintCard(GC gc, List<String> lines, Point pointer, Rectangle window) {
        int width = 0;
        int height = 2 * Space.SMALL;
        for (int i = 0; i < lines.size(); i++) {
            gc.setFont(theme.font(face(i)));
            var extent = gc.textExtent(lines.get(i));
            width = Math.max(width, extent.x + 2 * Space.MEDIUM);
            height += extent.y;
        }
        int x = Math.max(0, pointer.x + CARD_DISTANCE + width > window.width ? pointer.x - CARD_DISTANCE - width
                : pointer.x + CARD_DISTANCE);
        int y = Math.max(0, Math.min(pointer.y + CARD_DISTANCE, window.height - height - 1));
        paintCard(gc, new Rectangle(x, y, width, height), lines);
    }

    private void paintCard(GC gc, Rectangle area, List<String> lines) {
        gc.setBackground(theme.color(Tone.RAISED));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        gc.setForeground(theme.color(Tone.BORDER));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        int y = area.y + Space.SMALL;
        for (int i = 0; i < lines.size(); i++) {
            gc.setFont(theme.font(face(i)));
            gc.setForeground(colour(i));
            gc.drawText(lines.get(i), area.x + Space.MEDIUM, y, SWT.DRAW_TRANSPARENT);
            y += gc.getFontMetrics().getHeight();
        }
    }

    private static Face face(int line) {
        return line == 0 ? Face.STRONG : Face.BODY;
    }

    private Color colour(int line) {
        return theme.color(line == 0 ? Tone.TEXT : Tone.MUTED);
    }
}
