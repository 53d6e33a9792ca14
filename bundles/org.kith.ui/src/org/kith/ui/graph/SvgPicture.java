// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.Locale;

import org.kith.ui.text.Xml;
import org.kith.ui.theme.Tone;

/** A picture of everybody as Scalable Vector Graphics. */
final class SvgPicture {

    private static final int MARGIN = 80;
    private static final int FONT_SIZE = 11;

    private final Scene scene;
    private final Shades shades;
    private final int[] colours;
    private final StringBuilder text = new StringBuilder();

    SvgPicture(Scene scene, Shades shades) {
        this.scene = scene;
        this.shades = shades;
        colours = shades.nodes(scene.looks());
    }

    String write() {
        var extent = scene.extent().grown(MARGIN);
        line("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%.1f %.1f %.1f %.1f" width="%.0f" height="%.0f">""",
                extent.left(), extent.top(), extent.width(), extent.height(), extent.width(), extent.height());
        line("""
                <rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>""", extent.left(), extent.top(),
                extent.width(), extent.height(), hex(shades.surface()));
        line("<g stroke=\"%s\" stroke-linecap=\"round\">", hex(shades.tie()));
        writeTies();
        line("</g>\n<g>");
        for (int i = scene.size() - 1; i >= 0; i--) {
            writeNode(scene.bySize()[i]);
        }
        line("</g>\n<g font-family=\"sans-serif\" font-size=\"%d\" fill=\"%s\">", FONT_SIZE,
                hex(Shades.number(Tone.TEXT.rgb(shades.dark()))));
        for (int node = 0; node < scene.size(); node++) {
            writeName(node);
        }
        line("</g>\n</svg>");
        return text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private void writeTies() {
        var graph = scene.graph();
        for (int node = 0; node < scene.size(); node++) {
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int other = graph.neighbour(half);
                if (other > node) {
                    var look = TieLook.of(graph, node, half, 1);
                    line("""
                            <line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke-width="%.1f" stroke-opacity="%.2f"%s/>""",
                            scene.x(node), scene.y(node), scene.x(other), scene.y(other), look.width(),
                            look.alpha() / 255.0, graph.inferred(half) ? " stroke-dasharray=\"4 4\"" : "");
                }
            }
        }
    }

    private void writeNode(int node) {
        line("""
                <circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" stroke="%s"><title>%s</title></circle>""",
                scene.x(node), scene.y(node), scene.radius(node, 1), hex(colours[node]), hex(shades.surface()),
                Xml.escaped(scene.look(node).label()));
    }

    private void writeName(int node) {
        line("<text x=\"%.1f\" y=\"%.1f\">%s</text>", scene.x(node) + scene.radius(node, 1) + 3,
                scene.y(node) + FONT_SIZE / 3.0, Xml.escaped(scene.look(node).label()));
    }
}
