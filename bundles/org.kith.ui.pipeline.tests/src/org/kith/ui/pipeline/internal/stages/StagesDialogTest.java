// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.widget.FieldDialog;

class StagesDialogTest {

    private final Desk desk = new Desk();
    private StagesDialog dialog;

    @BeforeEach
    void fillNetwork() {
        var network = desk.network().network();
        network.edit("Board", () -> {
            var boards = new Boards(network);
            boards.open(boards.create(PipelineTemplate.builtIn().get(2)), "Course", desk.network().today());
        });
        desk.open();
        dialog = new StagesDialog(desk.shell(), desk.openNetwork(), pipeline());
        open(dialog);
    }

    @AfterEach
    void close() {
        dialog.close();
        desk.close();
    }

    private void open(FieldDialog opened) {
        opened.setBlockOnOpen(false);
        opened.open();
        desk.settle();
    }

    private Pipeline pipeline() {
        return Pipelines.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private List<String> stages() {
        return pipeline().getStages().stream().map(Stage::getName).toList();
    }

    private Text text(String name) {
        return Desk.all(dialog.getShell(), Text.class).stream().filter(each -> name.equals(Spoken.name(each)))
                .findFirst().orElseThrow();
    }

    private void press(FieldDialog in, String name) {
        Desk.all(in.getShell(), Button.class).stream().filter(each -> name.equals(Spoken.name(each))).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private StageDraft draft(int place) {
        return dialog.draft().stages().get(place);
    }

    @Test
    void aStageGetsAnotherNameAndLimits() {
        text("Name: Idea").setText("Thought");
        Desk.all(dialog.getShell(), Spinner.class).stream().filter(each -> "At most: Idea".equals(Spoken.name(each)))
                .findFirst().orElseThrow().setSelection(4);
        press(dialog, "Save");
        assertThat(stages()).startsWith("Thought", "Exploring");
        assertThat(pipeline().getStages().getFirst().getLimit()).isEqualTo(4);
    }

    @Test
    void aNewStageStandsBeforeWhatIsDecidedAndMovesUp() {
        press(dialog, "Another Stage");
        press(dialog, "\u2191: New stage");
        press(dialog, "Save");
        assertThat(stages()).containsExactly("Idea", "Exploring", "Agreed", "New stage", "Active", "Done", "Dropped");
    }

    @Test
    void anEmptyStageIsRemoved() {
        press(dialog, "Remove: Exploring");
        press(dialog, "Save");
        assertThat(stages()).containsExactly("Idea", "Agreed", "Active", "Done", "Dropped");
    }

    @Test
    void aStageInUseIsMergedIntoAnother() {
        dialog.merge(draft(0), draft(2));
        press(dialog, "Save");
        assertThat(stages()).doesNotContain("Idea");
        assertThat(Pipelines.opportunities(desk.opened().root())).singleElement()
                .extracting(each -> Pipelines.stage(each).getName()).isEqualTo("Agreed");
    }

    @Test
    void whatWasMergedGoesOnWhereItsTargetGoes() {
        dialog.merge(draft(0), draft(1));
        dialog.merge(draft(0), draft(1));
        press(dialog, "Save");
        assertThat(Pipelines.opportunities(desk.opened().root())).singleElement()
                .extracting(each -> Pipelines.stage(each).getName()).isEqualTo("Agreed");
    }

    @Test
    void aBoardThatCouldNotBeWonIsRefusedAndStays() {
        press(dialog, "Remove: Done");
        press(dialog, "Save");
        assertThat(stages()).contains("Done");
        assertThat(Desk.all(dialog.getShell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("Collaborations"));
        assertThat(dialog.getShell().isDisposed()).isFalse();
    }

    @Test
    void allOfItIsOneUndoStep() {
        text("Name: Idea").setText("Thought");
        press(dialog, "Remove: Exploring");
        press(dialog, "Save");
        desk.openNetwork().undo();
        assertThat(stages()).startsWith("Idea", "Exploring");
    }

    @Test
    void ratesAreThoseOfTheUser() {
        var currencies = new CurrencyDialog(desk.shell(), desk.openNetwork());
        open(currencies);
        var fields = Desk.all(currencies.getShell(), Text.class);
        fields.get(0).setText("chf");
        fields.get(1).setText("USD 0.9\neur much");
        press(currencies, "Save");
        assertThat(Desk.all(currencies.getShell(), Label.class)).extracting(Label::getText)
                .contains("\u201ceur much\u201d is no rate. Write it like USD 0.92.");
        fields.get(1).setText("USD 0.9");
        press(currencies, "Save");
        assertThat(new Currencies(desk.opened().root()).base()).isEqualTo("CHF");
        var opportunity = Pipelines.opportunities(desk.opened().root()).findFirst().orElseThrow();
        desk.openNetwork().edit("Worth", () -> {
            opportunity.setAmount(100);
            opportunity.setCurrency("USD");
        });
        assertThat(new Currencies(desk.opened().root()).amount(opportunity)).hasValue(90);
    }
}
