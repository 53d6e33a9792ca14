// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.kith.core.plot.Ink;
import org.kith.core.plot.Mark;

/**
 * Draws the marks of a plot on a sheet, whose measures go upwards.
 *
 * @param content of the page
 * @param left edge of the plot
 * @param top edge of the plot
 */
record Pen(PDPageContentStream content, float left, float top) {

    /** Of the circle by curves: how far the handles are from its points, in radii. */
    private static final float HANDLE = 0.5523f;

    static Color colour(Ink ink) {
        int[] parts = ink.parts(false);
        return new Color(parts[0], parts[1], parts[2]);
    }

    void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Box box -> {
                content.setNonStrokingColor(colour(box.ink()));
                content.addRect(x(box.x()), y(box.y() + box.height()), (float) box.width(), (float) box.height());
                content.fill();
            }
            case Mark.Dot dot -> {
                content.setNonStrokingColor(colour(dot.ink()));
                circle(x(dot.x()), y(dot.y()), (float) dot.radius());
            }
            case Mark.Line line -> line(line);
            case Mark.Text text -> throw new IllegalArgumentException("A text needs a font: " + text.text());
        }
        content.setNonStrokingColor(colour(Ink.TEXT));
    }

    private float x(double x) {
        return left + (float) x;
    }

    private float y(double y) {
        return top - (float) y;
    }

    private void line(Mark.Line line) throws IOException {
        content.setStrokingColor(colour(line.ink()));
        content.setLineWidth((float) line.width());
        content.moveTo(x(line.points()[0]), y(line.points()[1]));
        for (int i = 2; i < line.points().length; i += 2) {
            content.lineTo(x(line.points()[i]), y(line.points()[i + 1]));
        }
        content.stroke();
    }

    private void circle(float x, float y, float radius) throws IOException {
        float handle = radius * HANDLE;
        content.moveTo(x - radius, y);
        content.curveTo(x - radius, y + handle, x - handle, y + radius, x, y + radius);
        content.curveTo(x + handle, y + radius, x + radius, y + handle, x + radius, y);
        content.curveTo(x + radius, y - handle, x + handle, y - radius, x, y - radius);
        content.curveTo(x - handle, y - radius, x - radius, y - handle, x - radius, y);
        content.fill();
    }

    /**
     * @param known the letters of the text that the font has
     * @param width of these
     */
    void text(Mark.Text text, String known, PDFont font, float width) throws IOException {
        float before = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        content.setNonStrokingColor(colour(text.ink()));
        content.beginText();
        content.setFont(font, (float) text.size());
        content.newLineAtOffset(x(text.x()) - before, y(text.y()));
        content.showText(known);
        content.endText();
        content.setNonStrokingColor(colour(Ink.TEXT));
    }
}
