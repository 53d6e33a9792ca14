// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.ui.Window;
import org.kith.ui.theme.Icon;

class DataTableTest {

    private record Row(int number, String name, Integer size) {
    }

    @RegisterExtension
    final Window window = new Window();

    private final List<String> selected = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private DataTable<Row> table;

    @BeforeEach
    void showThreeRows() {
        table = new DataTable<>(window.shell(), "People", Row::number, List.of(
                Column.text("name", "Name", 2, Row::name),
                new Column<>("size", "Size", 1, row -> String.valueOf(row.size()), Row::size, null)));
        table.onSelection(rows -> {
            selected.clear();
            rows.forEach(row -> selected.add(row.name()));
        });
        table.onOpen(row -> opened.add(row.name()));
        table.rows(List.of(new Row(0, "Grace", 3), new Row(1, "Émile", 1), new Row(2, "Zoë", 2)));
        window.open();
    }

    @Test
    void sortsTextAsTheLanguageDoes() {
        table.sort("name", true);

        window.await(() -> table.row(0).name().equals("Émile"));
        assertThat(table.row(1).name()).isEqualTo("Grace");
        assertThat(table.row(2).name()).isEqualTo("Zoë");
    }

    @Test
    void arrowsMoveAndEnterOpens() {
        Window.press(table.control(), SWT.ARROW_DOWN);
        Window.press(table.control(), SWT.ARROW_DOWN);
        Window.press(table.control(), SWT.CR);

        assertThat(selected).containsExactly("Émile");
        assertThat(opened).containsExactly("Émile");
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastRow() {
        Window.press(table.control(), SWT.END);
        assertThat(selected).containsExactly("Zoë");

        Window.press(table.control(), SWT.HOME);
        assertThat(selected).containsExactly("Grace");
    }

    @Test
    void shiftExtendsTheSelection() {
        Window.press(table.control(), SWT.HOME);
        Window.press(table.control(), SWT.ARROW_DOWN, SWT.MOD2);

        assertThat(selected).containsExactly("Grace", "Émile");
    }

    @Test
    void controlAndASelectEverything() {
        Window.press(table.control(), 'a', SWT.MOD1);

        assertThat(selected).hasSize(3);
    }

    @Test
    void typingTheFirstLettersGoesToTheRow() {
        Window.press(table.control(), 'z');

        assertThat(selected).containsExactly("Zoë");
    }

    @Test
    void whatTheFilterHidesIsNotSelectedAnyMore() {
        Window.press(table.control(), SWT.HOME);

        table.filter(BitSet.valueOf(new long[] {0b110}));

        assertThat(selected).isEmpty();
        assertThat(table.shown()).isEqualTo(2);
    }

    @Test
    void theSelectionSurvivesNewRows() {
        Window.press(table.control(), SWT.END);

        table.rows(List.of(new Row(2, "Zoë", 5), new Row(3, "Ada", 4)));

        assertThat(table.selection()).extracting(Row::name).containsExactly("Zoë");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        table.empty().say(Icon.FILTER, "Nobody", "Clear the filter");

        table.filter(new BitSet());
        window.settle();

        assertThat(table.empty().isVisible()).isTrue();
        assertThat(table.control().isVisible()).isFalse();
    }

    @Test
    void remembersColumnsAndOrder() {
        table.sort("size", false);
        var state = table.state();

        table.sort("name", true);
        table.restore(state);

        assertThat(table.state()).isEqualTo(state).startsWith("size-;");
        window.await(() -> table.row(0).size() == 3);
    }

    @Test
    void aStateThatCannotBeReadChangesNothing() {
        var before = table.state();

        table.restore("nonsense");
        table.restore(null);

        assertThat(table.state()).isEqualTo(before);
    }
}
