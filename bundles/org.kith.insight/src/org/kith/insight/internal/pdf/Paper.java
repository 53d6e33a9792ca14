// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.kith.core.plot.Ink;
import org.kith.core.plot.Mark;
import org.kith.core.plot.Plot;
import org.kith.core.plot.PlotDrawing;

/** Sheets of A4 that are filled from top to bottom; measures in points, 1/72 inch. */
final class Paper implements Closeable {

    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 57;
    private static final float INDENT = 12;
    private static final float LEADING = 1.4f;
    private static final float UNITS = 1000;
    private static final String BULLET = "•";
    private static final String UNKNOWN = "?";
    private static final int MOST_LINES = 12;
    private static final float RULE = 3;
    private static final float HAIRLINE = 0.5f;
    private static final float FIGURE_PARTS = 4;
    private static final float LARGER = 1.3f;

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    Paper(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        turn();
    }

    private void turn() throws IOException {
        close();
        var page = new PDPage(A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setNonStrokingColor(Pen.colour(Ink.TEXT));
        y = A4.getHeight() - MARGIN;
    }

    void skip(float points) {
        y -= points;
    }

    /** @return how wide what stands on it can be */
    static float room() {
        return A4.getWidth() - 2 * MARGIN;
    }

    /** Turns the page unless there is so much room below. */
    void keep(float height) throws IOException {
        if (y - height < MARGIN && y < A4.getHeight() - MARGIN) {
            turn();
        }
    }

    /** Draws a plot that is as wide as there is {@link #room()}. */
    void plot(Plot plot, String empty) throws IOException {
        var drawing = new PlotDrawing(plot, room(), empty, (text, size, bold) -> measured(text, (float) size));
        keep((float) drawing.height());
        var pen = new Pen(content, MARGIN, y);
        for (var mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                var known = known(text.text());
                pen.text(text, known, font, width(known, (float) text.size()));
            } else {
                pen.draw(mark);
            }
        }
        y -= (float) drawing.height();
    }

    private double measured(String text, float size) {
        try {
            return width(known(text), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the cells of one row beside one another, each in lines of its own.
     *
     * @param left where the columns begin, from the margin on
     * @param right whether a column ends at its right edge
     */
    void row(List<String> cells, float[] left, float[] widths, boolean[] right, float size) throws IOException {
        var lines = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines.add(lines(cells.get(i), size, widths[i]));
            most = Math.max(most, lines.getLast().size());
        }
        keep(size * LEADING * Math.min(most, MOST_LINES));
        for (int line = 0; line < most; line++) {
            down(size);
            for (int i = 0; i < cells.size(); i++) {
                if (line < lines.get(i).size()) {
                    var text = lines.get(i).get(line);
                    show(text, size, MARGIN + left[i] + (right[i] ? widths[i] - width(text, size) : 0));
                }
            }
        }
        rule();
    }

    /** A number at the left, with its name and where it comes from beside it. */
    void figure(String value, String name, String from, float size, float small) throws IOException {
        float left = room() / FIGURE_PARTS;
        var said = lines(from, small, room() - left);
        keep(size * LEADING * 2 + said.size() * small * LEADING);
        down(size * LARGER);
        show(lines(value, size * LARGER, left).getFirst(), size * LARGER, MARGIN);
        show(lines(name, size, room() - left).getFirst(), size, MARGIN + left);
        content.setNonStrokingColor(Pen.colour(Ink.MUTED));
        for (var line : said) {
            down(small);
            show(line, small, MARGIN + left);
        }
        content.setNonStrokingColor(Pen.colour(Ink.TEXT));
        rule();
    }

    /** A hairline below what was set last. */
    private void rule() throws IOException {
        new Pen(content, MARGIN, y).draw(new Mark.Line(new double[] {0, RULE, room(), RULE}, HAIRLINE, Ink.LINE));
        skip(RULE);
    }

    /** @return the width of the longest line of a text that is not wrapped */
    float widest(String text, float size) throws IOException {
        float widest = 0;
        for (var line : lines(text, size, Float.MAX_VALUE)) {
            widest = Math.max(widest, width(line, size));
        }
        return widest;
    }

    /** A text of second rank. */
    void aside(String text, float size) throws IOException {
        content.setNonStrokingColor(Pen.colour(Ink.MUTED));
        text(text, size);
        content.setNonStrokingColor(Pen.colour(Ink.TEXT));
    }

    void text(String text, float size) throws IOException {
        for (var line : lines(text, size, room())) {
            down(size);
            show(line, size, MARGIN);
        }
    }

    void item(String text, float size) throws IOException {
        boolean first = true;
        for (var line : lines(text, size, room() - INDENT)) {
            down(size);
            if (first) {
                show(BULLET, size, MARGIN);
                first = false;
            }
            show(line, size, MARGIN + INDENT);
        }
    }

    private void down(float size) throws IOException {
        y -= size * LEADING;
        if (y < MARGIN) {
            turn();
            y -= size * LEADING;
        }
    }

    private void show(String text, float size, float x) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R")) {
            var line = "";
            for (var word : known(paragraph).split(" ")) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line);
                    line = "";
                }
                line = rest(line.isEmpty() ? word : line + " " + word, size, width, lines);
            }
            lines.add(line);
        }
        return lines;
    }

    /** A word that is wider than the paper is cut. */
    private String rest(String line, float size, float width, List<String> lines) throws IOException {
        var rest = line;
        while (width(rest, size) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > width) {
                end--;
            }
            end = Math.max(1, Character.isLowSurrogate(rest.charAt(end)) ? end - 1 : end);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    private String known(String text) {
        return text.codePoints().mapToObj(each -> Character.isWhitespace(each) ? " " : Character.toString(each))
                .map(letter -> isKnown(letter) ? letter : UNKNOWN).collect(Collectors.joining());
    }

    /** The font says so by an exception only. */
    private boolean isKnown(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
