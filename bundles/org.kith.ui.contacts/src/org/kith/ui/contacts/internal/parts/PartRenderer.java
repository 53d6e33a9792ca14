// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws a part of a person: icon, text, what else is said of it below. */
final class PartRenderer implements RowRenderer<Part> {

    private final Lines lines;
    private final PartActions actions;

    PartRenderer(Control list, PartActions actions) {
        this.lines = new Lines(list);
        this.actions = actions;
    }

    @Override
    public int height(Part part) {
        return lines.height(Face.BODY) + Space.SMALL + (part.detail().isEmpty() ? 0 : lines.height(Face.SMALL));
    }

    @Override
    public void paint(Part part, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.TIGHT + RowPaint.ICON + Space.SMALL;
        int right = bounds.width - Space.TIGHT;
        int y = bounds.y + Space.TIGHT;
        paint.with(Tone.TEXT, Face.BODY).icon(part.icon(), Space.TIGHT, y);
        if (actions.toggleTip() != null) {
            paint.hotArea(new Rectangle(0, bounds.y, left, bounds.height), actions.toggleTip(),
                    () -> actions.toggle(part));
        }
        int end = paint.active() ? paintActions(part, paint, right, y) - Space.SMALL : right;
        int width = paint.with(part.link() == null ? Tone.TEXT : Tone.ACCENT, Face.BODY).text(part.text(), left, y,
                end - left);
        if (part.link() != null) {
            paint.hotArea(new Rectangle(left, y, width, lines.height(Face.BODY)), Messages.Part_openTip,
                    () -> actions.open(part));
        }
        paint.with(Tone.MUTED, Face.SMALL).text(part.detail(), left, y + lines.height(Face.BODY), end - left);
    }

    private int paintActions(Part part, RowPaint paint, int right, int y) {
        int remove = paint.action(Icon.DELETE, "", Messages.Part_removeTip, right, y, () -> actions.remove(part));
        return paint.action(Icon.EDIT, "", Messages.Part_editTip, remove - Space.SMALL, y, () -> actions.edit(part));
    }

    @Override
    public String describe(Part part) {
        return part.detail().isEmpty() ? part.text() : part.text() + ", " + part.detail();
    }
}
