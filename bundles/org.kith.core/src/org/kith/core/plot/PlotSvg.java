// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plots as Scalable Vector Graphics, in light or dark as whoever looks at them prefers, and light on paper. */
public final class PlotSvg {

    private static final double MARGIN = 16;
    private static final String LIGHT = "#ffffff";
    private static final String DARK = "#1f2226";

    private final double width;
    private final String empty;

    /**
     * @param width of the pictures
     * @param empty what is said where there is nothing to see
     */
    public PlotSvg(double width, String empty) {
        this.width = width;
        this.empty = empty;
    }

    /** @return what gives drawings their colours: a style sheet for a page, or for a drawing */
    public static String style() {
        return rules(false) + "@media screen and (prefers-color-scheme: dark) {\n" + rules(true) + "}\n";
    }

    private static String rules(boolean dark) {
        return Stream.of(Ink.values()).map(ink -> ".%1$s { fill: %2$s; } .%1$s-line { stroke: %2$s; fill: none; }\n"
                .formatted(name(ink), ink.hex(dark))).collect(Collectors.joining());
    }

    private static String name(Ink ink) {
        return "ink-" + ink.name().toLowerCase(Locale.ROOT);
    }

    /** @return a drawing inside of a page that has the {@link #style()} */
    public String inPage(Plot plot) {
        var drawing = drawing(plot);
        return head(width, drawing.height(), " role=\"img\" aria-label=\"" + escaped(plot.inWords()) + "\"")
                + marks(drawing) + "</svg>\n";
    }

    /** @return plots below one another, as a file of their own */
    public String file(List<Plot> plots) {
        var text = new StringBuilder();
        double y = MARGIN;
        for (var plot : plots) {
            var drawing = drawing(plot);
            text.append(String.format(Locale.ROOT, "<g transform=\"translate(%.1f %.1f)\"><title>%s</title>%n%s</g>%n",
                    MARGIN, y, escaped(plot.inWords()), marks(drawing)));
            y += drawing.height() + MARGIN;
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head(width + 2 * MARGIN, y, "") + "<style>\n"
                + ".page { fill: " + LIGHT + "; }\n" + style()
                + "@media screen and (prefers-color-scheme: dark) { .page { fill: " + DARK + "; } }\n</style>\n"
                + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n" + text + "</svg>\n";
    }

    private PlotDrawing drawing(Plot plot) {
        return new PlotDrawing(plot, width, empty, Lettering.USUAL);
    }

    private static String head(double wide, double high, String more) {
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" "
                + "width=\"%1$.0f\" height=\"%2$.0f\" font-family=\"sans-serif\"", wide, high) + more + ">\n";
    }

    private static String marks(PlotDrawing drawing) {
        return drawing.marks().stream().map(PlotSvg::written).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String written(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> line("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    name(box.ink()), box.x(), box.y(), box.width(), box.height());
            case Mark.Dot dot -> line("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", name(dot.ink()),
                    dot.x(), dot.y(), dot.radius());
            case Mark.Line line -> line("<polyline class=\"%s-line\" stroke-width=\"%.1f\" points=\"%s\"/>",
                    name(line.ink()), line.width(), points(line.points()));
            case Mark.Text text -> line(
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\"%s%s>%s</text>", name(text.ink()),
                    text.x(), text.y(), text.size(), text.bold() ? " font-weight=\"bold\"" : "",
                    anchor(text.anchor()), escaped(text.text()));
        };
    }

    private static String anchor(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String points(double[] points) {
        var text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(line("%.1f,%.1f ", points[i], points[i + 1]));
        }
        return text.toString().strip();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** XML does not allow most control characters. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
