// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.Networks;
import org.kith.core.duplicate.Duplicates;
import org.kith.testkit.Services;
import org.kith.ui.testkit.Desk;

class DuplicatesContentTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private DuplicatesContent content() {
        desk.network().add(aPerson("Ada Lovelace").withEmail("ada@example.org").withNotes("Analyst"));
        desk.network().add(aPerson("Ada Lovelace").withTelephone("+44 20 7946 0000").withNotes("Countess"));
        desk.open();
        var content = new DuplicatesContent(desk.shell(), desk.openNetwork(), Services.get(Networks.class),
                Services.get(Duplicates.class));
        desk.waitUntil(() -> content.pairs().shown() == 1);
        return content;
    }

    private void press(String text) {
        Desk.all(desk.shell(), Button.class).stream().filter(button -> text.equals(button.getText())).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, null);
        desk.settle();
    }

    @Test
    void aPairIsShownFieldByFieldWithWhatAMergeWouldLeave() {
        var content = content();

        var points = content.comparison().row(1);
        assertThat(points.one() + points.other()).contains("ada@example.org", "+44 20 7946 0000");
        assertThat(points.merged()).contains("ada@example.org", "+44 20 7946 0000");
    }

    @Test
    void mergingMakesOneOfTwoAndUndoTwoOfOne() {
        var content = content();

        press("&Merge");
        assertThat(desk.opened().root().getPeople()).hasSize(2);
        assertThat(content.pairs().shown()).isZero();

        desk.openNetwork().undo();
        desk.waitUntil(() -> content.pairs().shown() == 1);
        assertThat(desk.opened().root().getPeople()).hasSize(3);
    }

    @Test
    void whoIsKeptApartIsNotProposedAgain() {
        var content = content();

        press("&Keep Apart");

        assertThat(content.pairs().shown()).isZero();
        assertThat(desk.opened().root().getPeople()).hasSize(3);
    }
}
