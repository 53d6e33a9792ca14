// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.anExchange;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.growth.Reviews;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.Task;
import org.kith.model.growth.WeeklyReview;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

/** Today is Tuesday, 1 September 2026. */
class WeeklyReviewDialogTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        var network = desk.network();
        var bo = network.add(aPerson("Bo Berg"));
        network.add(aPerson("Cy Young"));
        network.add(aCall().on("2026-08-26").with(bo));
        network.add(anExchange(SupportKind.ADVICE).from(bo).to(network.network().root().getOwner()).on("2026-08-26"));
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private static List<String> labels(Control root) {
        return Desk.all(root, Label.class).stream().map(Label::getText).toList();
    }

    private void press(Control root, String button) {
        named(root, Button.class, button).notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private <T extends Window> T opened(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private Shell dialog() {
        return opened(new WeeklyReviewDialog(desk.shell(), desk.openNetwork())).getShell();
    }

    private WeeklyReview review() {
        return Reviews.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private static Text text(Shell dialog, String name) {
        return named(dialog, Text.class, name);
    }

    @Test
    void whatIsKnownOfTheWeekStandsThereAlready() {
        var dialog = dialog();
        assertThat(labels(dialog)).contains("Aug 24, 2026 to Aug 30, 2026");
        assertThat(text(dialog, "What happened?").getText()).isEqualTo("Phone call: Bo Berg");
        press(dialog, "Keep");
        assertThat(review()).satisfies(each -> {
            assertThat(each.getHappened()).isEqualTo("Phone call: Bo Berg");
            assertThat(each.getHelpers()).containsExactly(desk.person("Bo Berg"));
            assertThat(each.getConfidence()).isEqualTo(5);
        });
        assertThat(desk.opened().root().getTasks()).extracting(Task::getSummary).containsExactly("Thank Bo Berg");
    }

    @Test
    void aWeekIsReviewedWithOneUndo() {
        var before = desk.network().state();
        var dialog = dialog();
        named(dialog, Combo.class, "How sure of yourself are you, from 1 to 10?").select(6);
        text(dialog, "Whom do you want to thank?").setText("Cy");
        text(dialog, "Intention 1").setText("Rest");
        text(dialog, "Intention 3").setText(" Write ");
        press(dialog, "Keep");
        assertThat(review().getConfidence()).isEqualTo(7);
        assertThat(review().getIntentions()).containsExactly("Rest", "Write");
        assertThat(review().getToThank()).extracting(Person::getLabel).containsExactly("Bo Berg", "Cy Young");
        desk.openNetwork().undo();
        assertThat(desk.network().state()).isEqualTo(before);
    }

    @Test
    void aNameThatIsNobodysKeepsTheDialogOpen() {
        var dialog = dialog();
        text(dialog, "Who helped?").setText("Zoe");
        press(dialog, "Keep");
        assertThat(dialog.isDisposed()).isFalse();
        assertThat(Reviews.of(desk.opened().root())).isEmpty();
    }

    @Test
    void whatWasKeptIsShownAgainAndWhatOneWantedToDo() {
        desk.openNetwork().edit("Review", () -> {
            var last = desk.opened().add(aReview("2026-08-17", 4));
            last.getIntentions().add("Call Bo");
            desk.opened().add(aReview("2026-08-24", 8)).setHappened("Much");
        });
        var dialog = dialog();
        assertThat(labels(dialog)).contains("What you wanted to do: Call Bo");
        assertThat(text(dialog, "What happened?").getText()).isEqualTo("Much");
        assertThat(named(dialog, Combo.class, "How sure of yourself are you, from 1 to 10?").getSelectionIndex())
                .isEqualTo(7);
    }
}
