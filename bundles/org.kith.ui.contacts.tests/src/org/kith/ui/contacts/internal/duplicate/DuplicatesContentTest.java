// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
        return content(1);
    }

    private DuplicatesContent content(int expected) {
        desk.network().add(aPerson("Ada Lovelace").withEmail("ada@example.org").withNotes("Analyst"));
        desk.network().add(aPerson("Ada Lovelace").withTelephone("+44 20 7946 0000").withNotes("Countess"));
        desk.open();
        var content = new DuplicatesContent(desk.shell(), desk.openNetwork(), Services.get(Networks.class),
                Services.get(Duplicates.class));
        desk.waitUntil(() -> content.pairs().shown() == expected);
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

    /** Merged with the one of them, Katherine has another number than the other: nobody would propose her any more. */
    @Test
    void whatIsProposedStaysProposedUntilItIsDecided() {
        desk.network().add(aPerson("Katherine Johnson").withTelephone("+1 555 0101"));
        desk.network().add(aPerson("Katherine Johnson").withTelephone("+1 555 0199"));
        desk.network().add(aPerson("Katherine Johnson").withEmail("k@example.org"));
        var content = content(3);
        choose(content, "Katherine");

        press("&Merge");
        desk.openNetwork().edit("Add two", () -> {
            aPerson("Bo Berg").withEmail("b@example.org").addTo(desk.opened());
            aPerson("Bo Berg").withTelephone("+1 555 0111").addTo(desk.opened());
        });
        desk.waitUntil(() -> firsts(content).contains("Bo Berg"));

        assertThat(firsts(content)).contains("Katherine Johnson");
        choose(content, "Katherine");
        press("&Merge");
        desk.waitUntil(() -> !firsts(content).contains("Katherine Johnson"));
        assertThat(desk.opened().root().getPeople()).filteredOn(each -> each.getLabel().startsWith("Katherine"))
                .hasSize(1);
    }

    private static List<String> firsts(DuplicatesContent content) {
        return IntStream.range(0, content.pairs().shown()).mapToObj(content.pairs()::row).map(Pair::first).toList();
    }

    private void choose(DuplicatesContent content, String name) {
        IntStream.range(0, content.pairs().shown()).mapToObj(content.pairs()::row)
                .filter(pair -> pair.first().startsWith(name)).findFirst()
                .ifPresent(pair -> content.pairs().select(BitSet.valueOf(new long[] {1L << pair.number()})));
        desk.settle();
    }
}
