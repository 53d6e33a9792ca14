// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * A list of own-drawn rows of different heights, for a few or for a hundred thousand: only what is seen is drawn. One
 * row can be selected; arrows, Page Up and Down, Home and End move the selection, Enter or a double click opens it.
 * Screen readers see a list.
 *
 * @param <T> what a row shows; rows with equal objects keep the selection when the rows change
 */
public final class RowList<T> extends Canvas {

    private static final int FOCUS_WIDTH = 3;

    private final RowRenderer<T> renderer;
    private final Theme theme;
    private final Map<Integer, List<RowPaint.HotArea>> hotAreas = new HashMap<>();
    private List<T> rows = List.of();
    private RowLayout layout = RowLayout.of(List.of(), row -> 0);
    private int selected = -1;
    private int hovered = -1;
    private Consumer<T> onSelect = row -> { };
    private Consumer<T> onOpen = row -> { };
    private Runnable onNearEnd = () -> { };
    private Function<T, List<RowAction>> actions = row -> List.of();

    /**
     * @param style {@link SWT#V_SCROLL} or {@link SWT#NONE}; without it the list is as high as its rows
     * @param name what the list is, for screen readers
     */
    public RowList(Composite parent, int style, String name, RowRenderer<T> renderer) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.renderer = renderer;
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        RowListAccess.install(this, name);
        listen();
    }

    private void listen() {
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        if (getVerticalBar() != null) {
            getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        }
    }

    /** Says what happens when another row is selected; null when none is. */
    public void onSelect(Consumer<T> action) {
        onSelect = action;
    }

    /** Says what Enter and a double click do with a row. */
    public void onOpen(Consumer<T> action) {
        onOpen = action;
    }

    /** Says what happens when the end of the list comes into sight: the time to load more. */
    public void onNearEnd(Runnable action) {
        onNearEnd = action;
    }

    /**
     * Says what can be done with a row, the most obvious first: by a click while the row is active, by key, and from the
     * context menu.
     */
    public void offer(Function<T, List<RowAction>> offered) {
        actions = offered;
        var menu = new Menu(this);
        menu.addListener(SWT.Show, event -> fill(menu));
        setMenu(menu);
    }

    private void fill(Menu menu) {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        if (selection() != null) {
            actions.apply(selection()).forEach(action -> fill(menu, action));
        }
    }

    private static void fill(Menu menu, RowAction action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(action.word().isEmpty() ? action.toolTip() : action.word());
        item.setImage(action.icon().image(menu.getDisplay()));
        item.addListener(SWT.Selection, selected -> action.work().run());
    }

    /** @return what is shown, from top to bottom */
    public List<T> rows() {
        return rows;
    }

    /** Shows other rows. The selection stays on an equal row, else at the same place. */
    public void show(List<T> newRows) {
        var before = selection();
        int place = selected;
        rows = List.copyOf(newRows);
        hotAreas.clear();
        layout = RowLayout.of(rows, renderer::height);
        selected = before == null ? -1 : rows.indexOf(before);
        if (selected < 0 && before != null) {
            selected = nearest(Math.min(place, rows.size() - 1));
        }
        updateScrollBar();
        redraw();
        if (!Objects.equals(before, selection())) {
            selectionChanged();
        }
    }

    private int nearest(int place) {
        for (int distance = 0; distance < rows.size(); distance++) {
            for (int candidate : new int[] {place - distance, place + distance}) {
                if (candidate >= 0 && candidate < rows.size() && renderer.selectable(rows.get(candidate))) {
                    return candidate;
                }
            }
        }
        return -1;
    }

    /** @return the selected row; null if there is none */
    public T selection() {
        return selected < 0 ? null : rows.get(selected);
    }

    /** Selects a row and scrolls to it; null for none. */
    public void select(T row) {
        select(row == null ? -1 : rows.indexOf(row));
    }

    /** @return the position of the selected row, from 0; -1 if there is none */
    public int selectedIndex() {
        return selected;
    }

    void select(int index) {
        if (index == selected) {
            return;
        }
        selected = index;
        if (index >= 0) {
            reveal(index);
        }
        redraw();
        selectionChanged();
    }

    private void selectionChanged() {
        getAccessible().selectionChanged();
        getAccessible().setFocus(selected < 0 ? -1 : selected);
        onSelect.accept(selection());
    }

    String describe(int index) {
        return renderer.describe(rows.get(index));
    }

    /** @return where a row is now, in pixels of the list */
    Rectangle boundsOf(int index) {
        return new Rectangle(0, layout.top(index) - origin(), getClientArea().width, layout.height(index));
    }

    int indexAt(int y) {
        return layout.at(y + origin());
    }

    private int origin() {
        return getVerticalBar() == null ? 0 : getVerticalBar().getSelection();
    }

    private void paint(Event event) {
        int first = Math.max(0, indexAt(event.y));
        for (int i = first; i < rows.size() && boundsOf(i).y < event.y + event.height; i++) {
            paintRow(event.gc, i);
        }
    }

    private void paintRow(GC gc, int index) {
        var bounds = boundsOf(index);
        var row = rows.get(index);
        gc.setBackground(background(index));
        gc.fillRectangle(bounds);
        var paint = new RowPaint(gc, theme, bounds, marked(index), index == hovered, () -> actions.apply(row));
        renderer.paint(row, paint);
        hotAreas.put(index, paint.hotAreas());
        if (index == selected && isFocusControl()) {
            gc.setBackground(theme.color(Tone.ACCENT));
            gc.fillRectangle(bounds.x, bounds.y, FOCUS_WIDTH, bounds.height);
        }
    }

    /** A list inside a form shows its selection only while it is worked with. */
    private boolean marked(int index) {
        return index == selected && (getVerticalBar() != null || isFocusControl());
    }

    private Color background(int index) {
        if (marked(index)) {
            return theme.color(Tone.SELECTION);
        }
        boolean shown = index == hovered && renderer.selectable(rows.get(index));
        return shown ? theme.color(Tone.HOVER) : getBackground();
    }

    private void resized() {
        hotAreas.clear();
        updateScrollBar();
        redraw();
    }

    private void scrolled() {
        hotAreas.clear();
        redraw();
        if (origin() + 2 * getClientArea().height > layout.total()) {
            onNearEnd.run();
        }
    }

    private void updateScrollBar() {
        var bar = getVerticalBar();
        if (bar == null) {
            return;
        }
        int page = getClientArea().height;
        bar.setVisible(layout.total() > page);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, layout.total() - page)), 0,
                Math.max(1, layout.total()), Math.max(1, Math.min(page, layout.total())), 48, Math.max(48, page - 48));
    }

    private void reveal(int index) {
        var bar = getVerticalBar();
        if (bar == null) {
            return;
        }
        int page = getClientArea().height;
        int top = layout.top(index);
        if (top < bar.getSelection()) {
            bar.setSelection(top);
            scrolled();
        } else if (top + layout.height(index) > bar.getSelection() + page) {
            bar.setSelection(top + layout.height(index) - page);
            scrolled();
        }
    }

    private void focused() {
        if (selected < 0 && !rows.isEmpty()) {
            select(next(-1, 1));
        }
        redraw();
    }

    private int next(int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (renderer.selectable(rows.get(i))) {
                return i;
            }
        }
        return from;
    }

    private void keyDown(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(next(selected, 1));
            case SWT.ARROW_UP -> select(selected < 0 ? next(rows.size(), -1) : next(selected, -1));
            case SWT.HOME -> select(next(-1, 1));
            case SWT.END -> select(next(rows.size(), -1));
            case SWT.PAGE_DOWN -> page(1);
            case SWT.PAGE_UP -> page(-1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> act(event.character);
        }
    }

    private void act(char key) {
        if (selection() != null && key != RowAction.NO_KEY) {
            actions.apply(selection()).stream().filter(action -> action.key() == Character.toLowerCase(key))
                    .findFirst().ifPresent(action -> action.work().run());
        }
    }

    private void page(int step) {
        int from = Math.max(0, selected);
        int y = rows.isEmpty() ? 0 : layout.top(from) + step * getClientArea().height;
        int target = layout.at(Math.clamp(y, 0, Math.max(0, layout.total() - 1)));
        select(target < 0 ? selected : nearest(target));
    }

    private void open() {
        if (selection() != null) {
            onOpen.accept(selection());
        }
    }

    private void mouseDown(Event event) {
        setFocus();
        int index = indexAt(event.y);
        if (index >= 0 && renderer.selectable(rows.get(index))) {
            select(index);
        }
        var hot = event.button == 1 ? hotAreaAt(index, event.x, event.y) : null;
        if (hot != null) {
            hot.action().run();
        }
    }

    private void doubleClick(Event event) {
        int index = indexAt(event.y);
        if (index >= 0 && index == selected && hotAreaAt(index, event.x, event.y) == null) {
            open();
        }
    }

    private void mouseMove(Event event) {
        int index = indexAt(event.y);
        hover(index);
        var hot = hotAreaAt(index, event.x, event.y);
        var toolTip = hot == null ? null : hot.toolTip();
        if (!Objects.equals(toolTip, getToolTipText())) {
            setToolTipText(toolTip);
            setCursor(hot == null ? null : handCursor());
        }
    }

    private Cursor handCursor() {
        return getDisplay().getSystemCursor(SWT.CURSOR_HAND);
    }

    private RowPaint.HotArea hotAreaAt(int index, int x, int y) {
        return hotAreas.getOrDefault(index, List.of()).stream().filter(hot -> hot.area().contains(x, y)).findFirst()
                .orElse(null);
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 200 : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? layout.total() : heightHint);
    }
}
