// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.internal.Messages;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.EmptyState;

/**
 * A table of up to a million immutable rows, in the order they are given until {@link #sort} is called or a column
 * header is clicked; sorting happens in a job. Several rows can be selected; arrows, Home, End, Page Up and Down, Ctrl+A
 * and the first letters of a row move through it, Enter opens. Columns can be resized, moved and hidden. Where there is
 * nothing to show it shows its empty state. On the window's thread.
 *
 * @param <R> type of the rows
 */
public final class DataTable<R> extends Composite {

    private static final String PLACE = "[\\w.-]+:\\d{1,5}(:hidden)?";
    private static final Pattern STATE = Pattern.compile("[\\w.-]+[+-];" + PLACE + "(," + PLACE + ")*");

    private final List<Column<R>> columns;
    private final RowOrder<R> order;
    private final RowSelection<R> selection;
    private final TableLayers<R> layers;
    private final HeaderDrawing<R> header;
    private final NatTable table;
    private final ColumnLayout<R> layout;
    private final RowSpeech<R> speech;
    private final EmptyState empty;
    private final StackLayout stack = new StackLayout();
    private final List<Consumer<List<R>>> selectionListeners = new ArrayList<>();
    private Consumer<R> opening = row -> { };
    private Consumer<String> shownListener = column -> { };
    private Column<R> sortColumn;
    private boolean ascending = true;
    private Sorting<R> running;

    /**
     * @param name accessible name
     * @param number says which row it is: not negative, unique, small, and the same when the row changes
     */
    public DataTable(Composite parent, String name, ToIntFunction<R> number, List<Column<R>> columns) {
        super(parent, SWT.NONE);
        CollectionLibrary.prepare();
        this.columns = List.copyOf(columns);
        order = new RowOrder<>(number);
        selection = new RowSelection<>(order);
        layers = new TableLayers<>(order, this.columns);
        var theme = Theme.of(this);
        header = new HeaderDrawing<>(theme, this.columns);
        table = layers.build(this, new BodyDrawing<>(theme, order, selection, this.columns, this::focused), header);
        layout = new ColumnLayout<>(layers, this.columns);
        speech = new RowSpeech<>(table, name, order, selection, this.columns);
        empty = new EmptyState(this);
        setLayout(stack);
        stack.topControl = empty;
        theme.own(this);
        listen(theme);
    }

    private void listen(Theme theme) {
        theme.onChange(table, table::redraw);
        new TableKeys<>(this, table, order, selection);
        table.addListener(SWT.MouseDown, this::pressed);
        table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        table.addListener(SWT.MenuDetect, this::menuAsked);
        table.addListener(SWT.FocusIn, gained -> table.redraw());
        table.addListener(SWT.FocusOut, lost -> table.redraw());
        table.addListener(SWT.Resize, resized -> layout.fill(table.getClientArea().width));
        table.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent) {
                layout.widthsChosen();
            } else if (event instanceof ColumnStructuralChangeEvent) {
                getDisplay().asyncExec(this::fillLater);
            }
        });
    }

    private void fillLater() {
        if (!table.isDisposed()) {
            layout.fill(table.getClientArea().width);
        }
    }

    /** Shows these rows and no others; the selection stays where it can. */
    public void rows(Collection<R> rows) {
        var selected = selection.numbers();
        order.reset(rows);
        selection.select(selected);
        refresh();
        if (sortColumn != null) {
            sort(sortColumn, ascending);
        }
    }

    /** Adds rows, exchanges changed ones, removes those with the given numbers. */
    public void update(Collection<R> addedOrChanged, BitSet removed) {
        order.update(addedOrChanged, removed);
        refresh();
    }

    /** Hides a column until the user wants to see it. */
    public void hide(String columnId) {
        layout.hide(index(columnId), true);
    }

    /** @return whether a column is hidden */
    public boolean isHidden(String columnId) {
        return layout.hidden(index(columnId));
    }

    private int index(String columnId) {
        return columns.stream().map(Column::id).toList().indexOf(columnId);
    }

    /** Calls back when the user wants to see a column. */
    public void onShown(Consumer<String> listener) {
        shownListener = listener;
    }

    private void choose(int index, boolean hidden) {
        layout.hide(index, hidden);
        if (!layout.hidden(index)) {
            shownListener.accept(columns.get(index).id());
        }
    }

    /** Says that a column has other texts now, though the rows are the same. */
    public void retold(String columnId) {
        if (sortColumn != null && sortColumn.id().equals(columnId)) {
            sort(sortColumn, ascending);
        }
        table.redraw();
    }

    /** Shows only rows with these numbers; null for all. */
    public void filter(BitSet numbers) {
        order.filter(numbers);
        refresh();
    }

    private void refresh() {
        boolean fewer = selection.dropHidden();
        layers.rowsChanged();
        show(order.shown() == 0 ? empty : table);
        table.redraw();
        if (fewer) {
            tellSelection();
        }
    }

    private void show(Control top) {
        if (stack.topControl != top) {
            stack.topControl = top;
            layout();
        }
    }

    /** @return how many rows are shown */
    public int shown() {
        return order.shown();
    }

    /** @return how many rows there are, shown or not */
    public int total() {
        return order.total();
    }

    /** @return what is shown when no row is; say there what to do next */
    public EmptyState empty() {
        return empty;
    }

    /** @return the control that draws the rows and takes the keys */
    public Control control() {
        return table;
    }

    /** @return the row at a position from the top, 0 is the first one; null beyond the end */
    public R row(int position) {
        return order.at(position);
    }

    /** @return the selected rows from top to bottom; a list of its own */
    public List<R> selection() {
        return selection.rows();
    }

    /** Selects the rows with these numbers, as far as they are shown, and scrolls to the first. */
    public void select(BitSet numbers) {
        selection.select(numbers);
        reveal();
        tellSelection();
    }

    /** Selects the row at the top, if there is one. */
    public void selectFirst() {
        if (order.shown() > 0) {
            selection.only(0);
            reveal();
            tellSelection();
        }
    }

    /** Calls back whenever other rows are selected. */
    public void onSelection(Consumer<List<R>> listener) {
        selectionListeners.add(listener);
    }

    /** Says what Enter and a double click do. */
    public void onOpen(Consumer<R> action) {
        opening = action;
    }

    Function<R, String> firstText() {
        return columns.getFirst().text();
    }

    void open() {
        var row = order.at(selection.cursorPosition());
        if (row != null) {
            opening.accept(row);
        }
    }

    /** The selection was changed by mouse or keyboard. */
    void selected() {
        reveal();
        speech.cursorMoved();
        tellSelection();
    }

    private void reveal() {
        if (selection.cursorPosition() >= 0) {
            layers.viewport().moveRowPositionIntoViewport(selection.cursorPosition());
        }
        table.redraw();
    }

    private void tellSelection() {
        var rows = selection.rows();
        selectionListeners.forEach(listener -> listener.accept(rows));
    }

    /** @return how many whole rows fit */
    int page() {
        return Math.max(1, layers.viewport().getClientAreaHeight() / layers.data().getDefaultRowHeight() - 1);
    }

    private boolean focused() {
        return table.isFocusControl();
    }

    private void pressed(Event event) {
        table.setFocus();
        if (inHeader(event.x, event.y)) {
            return;
        }
        int position = positionAt(event);
        if (position < 0) {
            return;
        }
        if (event.button != 1 && selection.contains(order.numberAt(position))) {
            return;
        }
        select(position, event.stateMask);
        selected();
    }

    private void select(int position, int keys) {
        if ((keys & SWT.MOD2) != 0) {
            selection.extendTo(position);
        } else if ((keys & SWT.MOD1) != 0) {
            selection.toggle(position);
        } else {
            selection.only(position);
        }
    }

    private int positionAt(Event event) {
        int position = table.getRowPositionByY(event.y);
        return position < 0 ? -1 : table.getRowIndexByPosition(position);
    }

    private boolean inHeader(int x, int y) {
        var labels = table.getRegionLabelsByXY(x, y);
        return labels != null && labels.hasLabel(GridRegion.COLUMN_HEADER);
    }

    private void doubleClicked(Event event) {
        if (!inHeader(event.x, event.y) && positionAt(event) >= 0) {
            open();
        }
    }

    /** A column header was clicked: sorts by it, or the other way round. */
    void headerClicked(int columnIndex) {
        var column = columns.get(columnIndex);
        sort(column, column != sortColumn || !ascending);
    }

    /** Sorts by a column; does nothing if there is no such column. */
    public void sort(String columnId, boolean isAscending) {
        columns.stream().filter(column -> column.id().equals(columnId)).findFirst()
                .ifPresent(column -> sort(column, isAscending));
    }

    private void sort(Column<R> column, boolean isAscending) {
        sortColumn = column;
        ascending = isAscending;
        header.sorted(column, isAscending);
        var sorting = order.sorting(Collation.key(column), isAscending);
        running = sorting;
        var display = getDisplay();
        var job = Job.create(Messages.Table_Sorting, monitor -> {
            sorting.compute();
            display.asyncExec(() -> sorted(sorting));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void sorted(Sorting<R> sorting) {
        if (running == sorting && !table.isDisposed()) {
            running = null;
            order.apply(sorting);
            refresh();
            reveal();
        }
    }

    private void menuAsked(Event event) {
        Point point = table.toControl(event.x, event.y);
        if (inHeader(point.x, point.y)) {
            event.doit = false;
            var menu = columnMenu();
            menu.setLocation(event.x, event.y);
            menu.setVisible(true);
        }
    }

    private Menu columnMenu() {
        var menu = new Menu(table);
        for (int index = 0; index < columns.size(); index++) {
            int each = index;
            var item = new MenuItem(menu, SWT.CHECK);
            item.setText(columns.get(index).header());
            item.setSelection(!layout.hidden(index));
            item.addListener(SWT.Selection, chosen -> choose(each, !item.getSelection()));
        }
        menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    @Override
    public void setMenu(Menu menu) {
        table.setMenu(menu);
    }

    /** @return columns and sort order as one line of text, for {@link #restore} */
    public String state() {
        return (sortColumn == null ? columns.getFirst() : sortColumn).id() + (ascending ? '+' : '-') + ';' + layout.text();
    }

    /** Brings columns and sort order back; a text that can't be read changes nothing. */
    public void restore(String state) {
        if (state != null && STATE.matcher(state).matches()) {
            int end = state.indexOf(';');
            layout.restore(state.substring(end + 1));
            sort(state.substring(0, end - 1), state.charAt(end - 1) == '+');
        }
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
