// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kith.core.relationship.InferredTie;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws somebody whom a person perhaps knows: muted and with a dashed edge, unlike what is known. */
final class InferredRenderer implements RowRenderer<InferredTie> {

    private final Lines lines;
    private final Consumer<InferredTie> onOpen;

    InferredRenderer(Control list, Consumer<InferredTie> onOpen) {
        this.lines = new Lines(list);
        this.onOpen = onOpen;
    }

    @Override
    public int height(InferredTie tie) {
        return lines.height(Face.BODY) + Space.SMALL + lines.height(Face.SMALL);
    }

    @Override
    public void paint(InferredTie tie, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.TIGHT + RowPaint.ICON + Space.SMALL;
        int y = bounds.y + Space.TIGHT;
        int edge = Space.TIGHT + RowPaint.ICON / 2;
        paint.with(Tone.MUTED, Face.BODY).gc().setLineStyle(SWT.LINE_DASH);
        paint.gc().drawLine(edge, bounds.y + Space.TIGHT, edge, bounds.y + bounds.height - Space.TIGHT);
        paint.gc().setLineStyle(SWT.LINE_SOLID);
        int right = bounds.width - Space.TIGHT;
        int end = paint.actions(right, y);
        int width = paint.with(Tone.MUTED, Face.BODY).text(tie.name(), left, y, end - left);
        paint.hotArea(new Rectangle(left, y, width, lines.height(Face.BODY)), Messages.Part_openTip,
                () -> onOpen.accept(tie));
        paint.with(Tone.MUTED, Face.SMALL).text(String.join(" · ", tie.evidence()), left,
                y + lines.height(Face.BODY), right - left);
    }

    @Override
    public String describe(InferredTie tie) {
        return tie.name() + ", " + String.join(", ", tie.evidence());
    }
}
