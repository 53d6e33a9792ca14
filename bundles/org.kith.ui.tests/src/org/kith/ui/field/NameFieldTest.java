// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.testkit.Desk;

class NameFieldTest {

    private final Desk desk = new Desk();
    private final List<String> added = new ArrayList<>();
    private Text text;

    @BeforeEach
    void build() {
        desk.network().add(aPerson("Ada Lovelace").skilledIn("French"));
        desk.open();
        text = NameField.ofSkills(desk.shell(), desk.openNetwork(), added::add).control();
        desk.shell().open();
        text.setFocus();
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void type(char letter) {
        var event = new Event();
        event.character = letter;
        event.keyCode = letter;
        text.notifyListeners(SWT.KeyDown, event);
        text.insert(String.valueOf(letter));
    }

    private void enter() {
        var event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        text.notifyListeners(SWT.Traverse, event);
    }

    private long popups() {
        return List.of(text.getDisplay().getShells()).stream()
                .filter(shell -> shell.getParent() == desk.shell() && shell.isVisible()).count();
    }

    @Test
    void aLetterOffersWhatBeginsWithIt() {
        type('f');
        desk.settle();

        assertThat(popups()).isOne();
    }

    @Test
    void whoTypesFastIsOfferedNothingAfterEnter() {
        type('f');
        enter();
        desk.settle();

        assertThat(added).containsExactly("f");
        assertThat(popups()).isZero();
    }
}
