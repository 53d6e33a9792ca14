// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sheets of A4 that are filled from top to bottom; measures in points, 1/72 inch. */
final class Paper implements Closeable {

    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 57;
    private static final float INDENT = 12;
    private static final float LEADING = 1.4f;
    private static final float UNITS = 1000;
    private static final String BULLET = "•";
    private static final String UNKNOWN = "?";

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
        y = A4.getHeight() - MARGIN;
    }

    void skip(float points) {
        y -= points;
    }

    void text(String text, float size) throws IOException {
        for (var line : lines(text, size, A4.getWidth() - 2 * MARGIN)) {
            down(size);
            show(line, size, MARGIN);
        }
    }

    void item(String text, float size) throws IOException {
        boolean first = true;
        for (var line : lines(text, size, A4.getWidth() - 2 * MARGIN - INDENT)) {
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
