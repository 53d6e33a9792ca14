// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Stage;
import org.kith.ui.testkit.Desk;

class QuestionDialogsTest {

    private final Desk desk = new Desk();
    private final List<String> said = new ArrayList<>();
    private Questions questions;
    private Opportunity engineer;

    @BeforeEach
    void openABoard() {
        var network = desk.network().network();
        network.edit("Board", () -> {
            var boards = new Boards(network);
            boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer", desk.network().today());
        });
        desk.open();
        desk.shell().open();
        engineer = Pipelines.opportunities(desk.opened().root()).findFirst().orElseThrow();
        questions = new QuestionDialogs(desk.shell());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Stage stage(String name) {
        return Pipelines.stage(engineer.getPipeline(), name).orElseThrow();
    }

    /** Asks, and has somebody answer in the dialog that opens. */
    private <T> T ask(Supplier<T> question, Consumer<Shell> answer) {
        desk.shell().getDisplay().asyncExec(() -> {
            var dialog = desk.shell().getShells()[0];
            said.add(dialog.getText());
            Desk.all(dialog, Label.class).stream().map(Label::getText).forEach(said::add);
            answer.accept(dialog);
        });
        return question.get();
    }

    private static Consumer<Shell> press(String button) {
        return dialog -> Desk.all(dialog, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static Consumer<Shell> type(String words) {
        return dialog -> Desk.all(dialog, Text.class).getFirst().setText(words);
    }

    @Test
    void whyItWasLostIsTyped() {
        var answer = ask(() -> questions.whyLost(engineer, stage("Rejected")),
                type(" They hired somebody else ").andThen(press("OK")));
        assertThat(answer).contains("They hired somebody else");
        assertThat(said).first().asString().contains("Rejected");
        assertThat(said).anyMatch(text -> text.contains("Data Engineer"));
    }

    @Test
    void withoutAReasonThereIsNoOk() {
        var enabled = new ArrayList<Boolean>();
        var answer = ask(() -> questions.whyLost(engineer, stage("Rejected")), type("  ")
                .andThen(dialog -> enabled.add(dialog.getDefaultButton().isEnabled())).andThen(press("Cancel")));
        assertThat(enabled).containsExactly(false);
        assertThat(answer).isEmpty();
    }

    @Test
    void theReasonThatIsKnownStandsThere() {
        desk.openNetwork().edit("Reason", () -> engineer.setLostReason("Too far"));
        assertThat(ask(() -> questions.whyLost(engineer, stage("Withdrawn")), press("OK"))).contains("Too far");
    }

    @Test
    void aFullStageIsNamedWithWhatItShouldHold() {
        desk.openNetwork().edit("Limit", () -> stage("Applied").setLimit(3));
        assertThat(ask(() -> questions.exceed(stage("Applied")), press("Cancel"))).isFalse();
        assertThat(said).anyMatch(text -> text.contains("Applied") && text.contains("3"));
    }

    @Test
    void deletingIsDoneAfterAYesAlone() {
        assertThat(ask(() -> questions.delete(engineer), press("No"))).isFalse();
        assertThat(ask(() -> questions.delete(engineer), press("Yes"))).isTrue();
        assertThat(said).anyMatch(text -> text.contains("Data Engineer"));
    }

    @Test
    void deletingABoardSaysHowManyGoWithIt() {
        assertThat(ask(() -> questions.delete(engineer.getPipeline(), 1), press("No"))).isFalse();
        assertThat(said).anyMatch(text -> text.contains(engineer.getPipeline().getName()) && text.contains("1"));
    }
}
