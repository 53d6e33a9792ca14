// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;

/** How much room text takes. On the display's thread; to be closed. */
public final class Lettering implements AutoCloseable {

    private static final String ELLIPSIS = "\u2026";

    private final GC gc;
    private final Theme theme;

    /** @param control where the text will stand */
    public Lettering(Control control) {
        gc = new GC(control);
        theme = Theme.of(control);
    }

    /** @return in pixels */
    public int width(String text, Face face) {
        gc.setFont(theme.font(face));
        return gc.textExtent(text).x;
    }

    /** @return of a line, in pixels */
    public int height(Face face) {
        return metrics(face).getHeight();
    }

    /** @return from the upper edge of a line to where letters stand */
    int ascent(Face face) {
        return metrics(face).getAscent() + metrics(face).getLeading();
    }

    /** @return a text as far as there is room, in pixels; empty if there is none at all */
    public String shortened(String text, int room, Face face) {
        var shown = text;
        for (int end = text.length(); end > 0 && width(shown, face) > room; end--) {
            shown = end == 1 ? "" : text.substring(0, end - 1).stripTrailing() + ELLIPSIS;
        }
        return shown;
    }

    private FontMetrics metrics(Face face) {
        gc.setFont(theme.font(face));
        return gc.getFontMetrics();
    }

    @Override
    public void close() {
        gc.dispose();
    }
}
