// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.theme.Icon;

class RowListTest implements RowRenderer<String> {

    private static final int HEIGHT = 20;

    private final Shell shell = new Shell(Display.getDefault());
    private final RowList<String> list = new RowList<>(shell, SWT.V_SCROLL, "Words", this);

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void press(int keyCode) {
        var event = new Event();
        event.keyCode = keyCode;
        list.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void arrowsLeaveOutHeadings() {
        list.show(List.of("# one", "a", "# two", "b"));
        press(SWT.ARROW_DOWN);
        assertThat(list.selection()).isEqualTo("a");
        press(SWT.ARROW_DOWN);
        assertThat(list.selection()).isEqualTo("b");
        press(SWT.ARROW_DOWN);
        assertThat(list.selection()).isEqualTo("b");
        press(SWT.HOME);
        assertThat(list.selection()).isEqualTo("a");
    }

    @Test
    void theSelectionStaysOnItsRowWhenOthersCome() {
        list.show(List.of("a", "b"));
        list.select("b");
        list.show(List.of("x", "a", "y", "b"));
        assertThat(list.selection()).isEqualTo("b");
        assertThat(list.selectedIndex()).isEqualTo(3);
    }

    @Test
    void theSelectionGoesToTheNextRowWhenItsRowGoes() {
        list.show(List.of("a", "b", "c"));
        list.select("b");
        list.show(List.of("a", "c"));
        assertThat(list.selection()).isEqualTo("c");
    }

    @Test
    void enterOpensTheSelectedRow() {
        var opened = new ArrayList<String>();
        list.onOpen(opened::add);
        list.show(List.of("a", "b"));
        list.select("b");
        press(SWT.CR);
        assertThat(opened).containsExactly("b");
    }

    private void type(char key) {
        var event = new Event();
        event.character = key;
        list.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aKeyDoesWhatIsOfferedForTheSelectedRow() {
        var done = new ArrayList<String>();
        list.offer(row -> List.of(new RowAction('x', Icon.CLEAR, "Close", "Close (X)", () -> done.add(row))));
        list.show(List.of("a", "b"));
        type('x');
        assertThat(done).isEmpty();
        list.select("b");
        type('y');
        type('X');
        assertThat(done).containsExactly("b");
    }

    @Test
    void theMenuSaysWhatIsOfferedForTheSelectedRow() {
        var done = new ArrayList<String>();
        list.offer(row -> List.of(new RowAction('x', Icon.CLEAR, "Close " + row, "", () -> done.add(row))));
        list.show(List.of("a", "b"));
        list.select("a");
        list.getMenu().notifyListeners(SWT.Show, new Event());
        list.select("b");
        list.getMenu().notifyListeners(SWT.Show, new Event());
        assertThat(list.getMenu().getItems()).extracting(MenuItem::getText).containsExactly("Close b");
        list.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
        assertThat(done).containsExactly("b");
    }

    @Test
    void theRowAtAHeightIsFoundAmongMany() {
        var layout = RowLayout.of(IntStream.range(0, 100_000).mapToObj(String::valueOf).toList(), this::height);
        assertThat(layout.at(0)).isZero();
        assertThat(layout.at(HEIGHT * 50_000 + 1)).isEqualTo(50_000);
        assertThat(layout.at(layout.total() - 1)).isEqualTo(99_999);
        assertThat(layout.at(layout.total())).isEqualTo(-1);
        assertThat(layout.at(-1)).isEqualTo(-1);
    }

    @Override
    public int height(String row) {
        return HEIGHT;
    }

    @Override
    public void paint(String row, RowPaint paint) {
        paint.text(row, 0, paint.bounds().y, paint.bounds().width);
    }

    @Override
    public String describe(String row) {
        return row;
    }

    @Override
    public boolean selectable(String row) {
        return !row.startsWith("#");
    }
}
