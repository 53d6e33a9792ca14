// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.ui.Window;

class RowSpeechTest {

    private record Row(int number, String name, String title) {
    }

    @RegisterExtension
    final Window window = new Window();

    @Test
    void aRowIsSpokenWithItsCellsAndItsPlace() {
        var order = new RowOrder<Row>(Row::number);
        order.reset(List.of(new Row(0, "Ada", "Countess"), new Row(1, "Grace", "")));
        var speech = new RowSpeech<>(new Canvas(window.shell(), SWT.NONE), "People", order, new RowSelection<>(order),
                List.of(Column.text("name", "Name", 1, Row::name), Column.text("title", "Title", 1, Row::title)));

        assertThat(speech.sentence(0)).isEqualTo("Ada, Countess, row 1 of 2");
        assertThat(speech.sentence(1)).isEqualTo("Grace, row 2 of 2");
    }
}
