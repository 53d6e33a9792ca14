// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Icon;

/** The context menu of a board: what can be done with the card and the column that the cursor is on. */
final class BoardMenu {

    private final BoardCanvas canvas;
    private final Menu menu;

    BoardMenu(BoardCanvas canvas) {
        this.canvas = canvas;
        menu = new Menu(canvas);
        menu.addListener(SWT.Show, event -> fill());
        canvas.setMenu(menu);
    }

    private void fill() {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        canvas.selected().ifPresent(this::fill);
        canvas.column().ifPresent(this::fill);
    }

    private void fill(Card card) {
        item(Messages.Menu_open, Icon.OPEN, () -> canvas.actions().open(card.id()));
        var own = canvas.column().orElseThrow();
        for (var column : canvas.board().columns()) {
            if (column != own) {
                item(NLS.bind(Messages.Menu_move, column.name()), null,
                        () -> canvas.actions().move(card.id(), column.stage()));
            }
        }
        item(Messages.Menu_delete, Icon.DELETE, () -> canvas.actions().delete(card.id()));
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void fill(Column column) {
        if (CardPaint.mayAdd(column)) {
            item(NLS.bind(Messages.Menu_add, column.name()), Icon.ADD, canvas::add);
        }
        item(NLS.bind(column.collapsed() ? Messages.Menu_unfold : Messages.Menu_fold, column.name()), null,
                () -> canvas.actions().fold(column.stage()));
    }

    private void item(String text, Icon icon, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(icon == null ? null : icon.image(menu.getDisplay()));
        item.addListener(SWT.Selection, event -> action.run());
    }
}
