// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;

/** How high a line of text is in each lettering: measured once, asked for every row. */
public final class Lines {

    private final int[] heights = new int[Face.values().length];

    /** @param control where the text will stand */
    public Lines(Control control) {
        var gc = new GC(control);
        try {
            for (var face : Face.values()) {
                gc.setFont(Theme.of(control).font(face));
                heights[face.ordinal()] = gc.getFontMetrics().getHeight();
            }
        } finally {
            gc.dispose();
        }
    }

    /** @return the height of a row that is a {@linkplain RowPaint#heading heading}, in pixels */
    public int heading() {
        return height(Face.HEADING) + Space.LARGE + Space.SMALL;
    }

    /** @return in pixels */
    public int height(Face face) {
        return heights[face.ordinal()];
    }
}
