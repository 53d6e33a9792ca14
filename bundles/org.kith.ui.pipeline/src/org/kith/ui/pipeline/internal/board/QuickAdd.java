// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** A field at the head of a column: Enter adds a card, and the next can be typed; Esc closes it. */
final class QuickAdd {

    private final BoardCanvas canvas;
    private final Text text;
    private UUID stage;

    /** @param add is told the key of the stage and the title */
    QuickAdd(BoardCanvas canvas, BiConsumer<UUID, String> add) {
        this.canvas = canvas;
        text = AccessibleName.of(new Text(canvas, SWT.SINGLE | SWT.BORDER), Messages.Add_name);
        text.setVisible(false);
        text.addListener(SWT.DefaultSelection, event -> add(add));
        text.addListener(SWT.FocusOut, event -> close());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
                canvas.setFocus();
            }
        });
    }

    private void add(BiConsumer<UUID, String> add) {
        var typed = text.getText().strip();
        if (!typed.isEmpty()) {
            text.setText("");
            add.accept(stage, typed);
        }
    }

    void open(Column column, Rectangle bounds) {
        stage = column.stage();
        text.setMessage(NLS.bind(Messages.Add_hint, column.name()));
        text.setBackground(Theme.of(canvas).color(Tone.FIELD));
        text.setForeground(Theme.of(canvas).color(Tone.TEXT));
        text.setText("");
        place(bounds);
        text.setVisible(true);
        text.setFocus();
        canvas.arrange();
    }

    private void close() {
        if (text.getVisible()) {
            text.setVisible(false);
            canvas.arrange();
        }
    }

    /** @return the room that it takes above the cards */
    int height() {
        return text.getVisible() ? text.getSize().y : 0;
    }

    /** Follows its column where that has moved. */
    void follow() {
        if (!text.getVisible()) {
            return;
        }
        var columns = canvas.board().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stage().equals(stage) && CardPaint.mayAdd(columns.get(i))) {
                place(canvas.columnBounds(i));
                return;
            }
        }
        text.setVisible(false);
    }

    private void place(Rectangle column) {
        text.setBounds(column.x + BoardLayout.GAP, canvas.geometry().header(), column.width - 2 * BoardLayout.GAP,
                text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    Text text() {
        return text;
    }
}
