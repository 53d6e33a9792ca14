// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.lines;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;

/** A heading, lines below it, and a field in which Enter adds one more: Space checks a line, Delete removes it. */
public final class LineList {

    private final RowList<Line> list;
    private Text entry;
    private Consumer<Line> onToggle = line -> { };
    private Consumer<Line> onRemove = line -> { };
    private Predicate<String> onAdd = text -> false;
    private BiConsumer<Character, Line> onKey = (key, line) -> { };

    /**
     * @param parent has a grid layout of one column
     * @param style {@link SWT#V_SCROLL} to fill the room there is, {@link SWT#NONE} to be as high as the lines
     * @param title the heading, and the name of the list for screen readers
     */
    public LineList(Composite parent, int style, String title) {
        Theme.of(parent).face(new Label(parent, SWT.NONE), Face.HEADING).setText(title);
        list = new RowList<>(parent, style, title, new LineRenderer(parent, line -> onToggle.accept(line)));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, style == SWT.V_SCROLL));
        list.addListener(SWT.KeyDown, this::pressed);
    }

    /**
     * Adds the field that adds lines.
     *
     * @param add whether the typed text was taken; what was not stays typed
     */
    public Text entry(Composite parent, String hint, Predicate<String> add) {
        onAdd = add;
        entry = AccessibleName.of(new Text(parent, SWT.SINGLE | SWT.BORDER), hint);
        entry.setMessage(hint);
        entry.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        entry.addListener(SWT.DefaultSelection, event -> add());
        return entry;
    }

    private void add() {
        var typed = entry.getText().strip();
        if (!typed.isEmpty() && onAdd.test(typed)) {
            entry.setText("");
        }
    }

    /** Says what checking a line does. */
    public LineList onToggle(Consumer<Line> action) {
        onToggle = action;
        return this;
    }

    /** Says what Delete does. */
    public LineList onRemove(Consumer<Line> action) {
        onRemove = action;
        return this;
    }

    /** Says what any other key does with the selected line. */
    public LineList onKey(BiConsumer<Character, Line> action) {
        onKey = action;
        return this;
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || list.selection() == null) {
            return;
        }
        if (event.character == ' ' && list.selection().isCheck()) {
            onToggle.accept(list.selection());
        } else if (event.keyCode == SWT.DEL) {
            onRemove.accept(list.selection());
        } else if (event.character > ' ') {
            onKey.accept(Character.toLowerCase(event.character), list.selection());
        }
    }

    /** Shows these lines. */
    public void show(List<Line> lines) {
        if (!lines.equals(list.rows())) {
            list.show(lines);
        }
    }

    /** @return the list itself */
    public RowList<Line> list() {
        return list;
    }
}
