// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Space;

/**
 * Chips beside one another, wrapped into lines, and a field behind them to add more.
 *
 * @param <T> what a chip stands for
 */
public final class Chips<T> extends Composite {

    private final Function<T, String> text;
    private final Consumer<T> remove;
    private final List<Chip> chips = new ArrayList<>();
    private List<T> items = List.of();

    /**
     * @param text what a chip says
     * @param remove is told which chip is to go
     */
    public Chips(Composite parent, Function<T, String> text, Consumer<T> remove) {
        super(parent, SWT.NONE);
        this.text = text;
        this.remove = remove;
        var layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginRight = 0;
        layout.center = true;
        layout.spacing = Space.TIGHT;
        setLayout(layout);
    }

    /** @return what is shown */
    public List<T> items() {
        return items;
    }

    /** Shows other chips, before whatever else is in this composite. */
    public void show(List<T> newItems) {
        if (newItems.equals(items)) {
            return;
        }
        items = List.copyOf(newItems);
        chips.forEach(Control::dispose);
        chips.clear();
        for (var item : items) {
            var chip = new Chip(this, text.apply(item), () -> remove.accept(item));
            if (chips.isEmpty()) {
                chip.moveAbove(null);
            } else {
                chip.moveBelow(chips.getLast());
            }
            chips.add(chip);
        }
        requestLayout();
    }
}
