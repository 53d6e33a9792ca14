// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * One row while it is drawn.
 */
public final class RowPaint {

    /** Width and height of an icon, in pixels. */
    public static final int ICON = 16;

    private final GC gc;
    private final Theme theme;
    private final Rectangle bounds;
    private final boolean selected;
    private final boolean hovered;
    private final Supplier<List<RowAction>> actions;
    private final List<HotArea> hotAreas = new ArrayList<>();

    /** Draws something that is no row of a list, such as a card on a board. */
    public RowPaint(GC gc, Theme theme, Rectangle bounds) {
        this(gc, theme, bounds, false, false, List::of);
    }

    RowPaint(GC gc, Theme theme, Rectangle bounds, boolean selected, boolean hovered,
            Supplier<List<RowAction>> actions) {
        this.gc = gc;
        this.theme = theme;
        this.bounds = bounds;
        this.selected = selected;
        this.hovered = hovered;
        this.actions = actions;
    }

    /** @return to draw with */
    public GC gc() {
        return gc;
    }

    /** @return where the row is, in pixels of the list */
    public Rectangle bounds() {
        return bounds;
    }

    /** @return whether the row is selected */
    public boolean selected() {
        return selected;
    }

    /** @return whether the row is selected or the pointer is over it: the time to show what can be done */
    public boolean active() {
        return selected || hovered;
    }

    /**
     * Makes a part of the row do something when it is clicked.
     *
     * @param toolTip says what; never null
     */
    public void hotArea(Rectangle area, String toolTip, Runnable action) {
        hotAreas.add(new HotArea(area, toolTip, action));
    }

    /**
     * Draws something that can be clicked, an icon with a word, ending at the right.
     *
     * @param toolTip says what it does, with its key
     * @return where it begins, in pixels
     */
    public int action(Icon icon, String word, String toolTip, int right, int y, Runnable action) {
        with(Tone.ACCENT, Face.BODY);
        int wide = word.isEmpty() ? ICON : ICON + Space.TIGHT + width(word);
        int left = right - wide;
        gc.drawImage(icon.image((Display) gc.getDevice()), left, y + (lineHeight() - ICON) / 2);
        gc.drawText(word, left + ICON + Space.TIGHT, y, true);
        hotArea(new Rectangle(left - Space.TIGHT, y - Space.TIGHT, wide + Space.SMALL, lineHeight() + Space.SMALL),
                toolTip, action);
        return left;
    }

    /**
     * Draws what the list offers to do with the row, ending at the right; only while the row is active.
     *
     * @return where there is room for text to end, in pixels
     */
    public int actions(int right, int y) {
        int end = right;
        if (active()) {
            for (var action : actions.get().reversed()) {
                end = action(action.icon(), action.word(), action.toolTip(), end, y, action.work()) - Space.MEDIUM;
            }
        }
        return end;
    }

    /** Draws a heading over the rows that follow; {@link Lines#heading} says how high it is. */
    public void heading(String title) {
        with(Tone.MUTED, Face.HEADING).text(title, Space.MEDIUM, bounds.y + Space.LARGE,
                bounds.width - 2 * Space.MEDIUM);
    }

    /** Draws an icon beside a line of text. */
    public void icon(Icon icon, int x, int y) {
        gc.drawImage(icon.image((Display) gc.getDevice()), x, y + (lineHeight() - ICON) / 2);
    }

    /** Draws from now on in this colour and lettering. */
    public RowPaint with(Tone tone, Face face) {
        gc.setForeground(theme.color(tone));
        gc.setFont(theme.font(face));
        return this;
    }

    /** Fills a disc. */
    public void dot(Tone tone, int x, int y, int diameter) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(tone));
        gc.fillOval(x, y, diameter, diameter);
    }

    /** Draws a hairline along the lower edge of the row. */
    public void line(int left, int right) {
        gc.setForeground(theme.color(Tone.LINE));
        gc.drawLine(left, bounds.y + bounds.height - 1, right, bounds.y + bounds.height - 1);
    }

    /** @return the height of a line of text in the lettering chosen, in pixels */
    public int lineHeight() {
        return gc.getFontMetrics().getHeight();
    }

    /**
     * Draws one line of text, shortened to the width there is.
     *
     * @param width at most so many pixels; nothing is drawn if it is not positive
     * @return the width taken, in pixels
     */
    public int text(String text, int x, int y, int width) {
        var shown = theme.texts().fit(gc, text, width);
        gc.drawText(shown, x, y, true);
        return theme.texts().width(gc, shown);
    }

    /** @return how wide one line of text is in the lettering chosen, in pixels */
    public int width(String text) {
        return theme.texts().width(gc, text);
    }

    List<HotArea> hotAreas() {
        return hotAreas;
    }

    /** A part of a row that does something when it is clicked. */
    record HotArea(Rectangle area, String toolTip, Runnable action) {
    }
}
