// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.Locale;
import java.util.stream.Collectors;

import org.kith.ui.text.Xml;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Tone;

/** Plots as Scalable Vector Graphics. */
final class ChartSvg {

    /** How much of the height of a line letters take. */
    private static final double LETTERS = 0.75;

    private final Drawing drawing;
    private final Lettering lettering;
    private final boolean dark;
    private final StringBuilder text = new StringBuilder();

    ChartSvg(Drawing drawing, Lettering lettering, boolean dark) {
        this.drawing = drawing;
        this.lettering = lettering;
        this.dark = dark;
    }

    String write() {
        line("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"\
                 font-family="sans-serif">""", drawing.width(), drawing.height());
        line("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>", drawing.width(), drawing.height(), hex(Tone.SURFACE));
        drawing.marks().forEach(this::write);
        line("</svg>");
        return text.toString();
    }

    private void write(Mark mark) {
        switch (mark) {
            case Mark.Box box -> line("""
                    <rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="2" fill="%s"/>""", box.x(), box.y(),
                    box.width(), box.height(), hex(box.shade()));
            case Mark.Slope slope -> line("""
                    <polygon points="%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f" fill="%s"/>""",
                    slope.middle() - slope.above() / 2, slope.top(), slope.middle() + slope.above() / 2, slope.top(),
                    slope.middle() + slope.below() / 2, slope.top() + slope.height(),
                    slope.middle() - slope.below() / 2, slope.top() + slope.height(), hex(slope.shade()));
            case Mark.Text words -> write(words);
            case Mark.Path path -> line("""
                    <polyline points="%s" fill="none" stroke="%s" stroke-width="%d"%s/>""", path.places().stream()
                    .map(place -> String.format(Locale.ROOT, "%.1f,%.1f", place.x(), place.y()))
                    .collect(Collectors.joining(" ")), hex(path.shade()), path.width(),
                    path.dashed() ? " stroke-dasharray=\"1 3\"" : "");
            case Mark.Dot dot -> line("""
                    <circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s"/>""", dot.x(), dot.y(), dot.radius(),
                    hex(dot.shade()));
            case Mark.Ring ring -> line("""
                    <circle cx="%.1f" cy="%.1f" r="%.1f" fill="none" stroke="%s" stroke-width="%d"/>""", ring.x(),
                    ring.y(), ring.radius(), hex(ring.shade()), ring.width());
        }
    }

    private void write(Mark.Text words) {
        line("""
                <text x="%.1f" y="%.1f" font-size="%.1f"%s fill="%s">%s</text>""", words.x(),
                words.y() + lettering.ascent(words.face()), lettering.height(words.face()) * LETTERS,
                words.face() == Face.HEADING ? " font-weight=\"bold\"" : "", hex(words.tone()),
                Xml.escaped(words.text()));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private String hex(Shade shade) {
        var colour = shade.rgb(dark);
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
