// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.ui.lines.Line;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.OverviewRenderer;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.text.DateTexts;

class CollaborationsTest implements ViewLinks {

    private final Desk desk = new Desk();
    private OverviewContent<Collaboration> content;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Ada Lovelace").skilledIn("Proofs"));
        desk.network().add(aPerson("Tim Berners-Lee").skilledIn("Web"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        throw new AssertionError();
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private void show() {
        desk.open();
        content = new OverviewContent<>(desk.shell(), desk.openNetwork(),
                new CollaborationSubject(desk.openNetwork(), this));
        desk.shell().layout();
        desk.settle();
    }

    private void withNotes(CollaborationStatus status) {
        var network = desk.network().network();
        network.edit("Collaboration", () -> {
            var ada = network.root().getPeople().stream().filter(each -> "Ada Lovelace".equals(each.getLabel()))
                    .findFirst().orElseThrow();
            new Collaborating(network).begin("Notes", CollaborationKind.RESEARCH, status,
                    List.of(network.root().getOwner(), ada), desk.network().today());
        });
        show();
    }

    private Collaboration notes() {
        return Collaborations.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private List<String> rows() {
        var renderer = new OverviewRenderer(desk.shell());
        return content.list().rows().stream().map(renderer::describe).toList();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RowList<Line> list(String name) {
        return named(desk.shell(), RowList.class, name);
    }

    private void tab(int number) {
        var folder = Desk.all(desk.shell(), TabFolder.class).getFirst();
        folder.setSelection(number);
        folder.notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private void type(String field, String words) {
        var text = named(desk.shell(), Text.class, field);
        text.setText(words);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    private void press(Control root, String button) {
        named(root, Button.class, button).notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    @Test
    void withoutCollaborationsItSaysWhatStandsHere() {
        show();
        assertThat(labels()).contains("No collaborations yet");
    }

    @Test
    void aPartnerWhoGetsNothingIsWarnedOf() {
        withNotes(CollaborationStatus.AGREED);
        assertThat(rows()).containsExactly("Open", "Notes, Agreed · not all benefit · Ada Lovelace");
        assertThat(labels()).anyMatch(text -> text.contains("Ada Lovelace gets nothing yet"));
    }

    @Test
    void whatEachGivesAndGetsIsTypedAndEndsTheWarning() {
        withNotes(CollaborationStatus.AGREED);
        for (var line : list("Partners").rows()) {
            list("Partners").select(list("Partners").rows().stream().filter(each -> each.key() == line.key())
                    .findFirst().orElseThrow());
            type("Gives", "Proofs; time, on Sundays");
            type("Gets", "A name");
        }
        assertThat(notes().getPartners()).allSatisfy(each -> {
            assertThat(each.getGives()).containsExactly("Proofs", "time, on Sundays");
            assertThat(each.getGets()).containsExactly("A name");
        });
        assertThat(rows()).containsExactly("Open", "Notes, Agreed · Ada Lovelace");
    }

    @Test
    void anOrganizationJoinsByItsName() {
        withNotes(CollaborationStatus.IDEA);
        type("Add a person or an organization, then Enter", "Dataco");
        assertThat(notes().getPartners().getLast().getParty()).isInstanceOf(Organization.class);
        assertThat(list("Partners").rows()).extracting(Line::text).endsWith("Dataco");
    }

    @Test
    void deleteTakesAPartnerOff() {
        withNotes(CollaborationStatus.IDEA);
        type("Add a person or an organization, then Enter", "Dataco");
        var partners = list("Partners");
        partners.select(partners.rows().getLast());
        var key = new Event();
        key.keyCode = SWT.DEL;
        key.character = SWT.DEL;
        partners.notifyListeners(SWT.KeyDown, key);
        desk.settle();
        assertThat(notes().getPartners()).hasSize(2);
    }

    @Test
    void howSkillsCompleteOneAnotherIsExplained() {
        withNotes(CollaborationStatus.IDEA);
        tab(3);
        type("Needed skills", "Proofs, Law");
        tab(0);
        assertThat(labels()).contains("How skills complete one another: 50 %").anyMatch(text -> text.contains("Law"));
    }

    @Test
    void aButtonBringsItToAStatusThatCanFollow() {
        withNotes(CollaborationStatus.AGREED);
        press(desk.shell(), "Active");
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.ACTIVE);
        assertThat(notes().getStart()).isEqualTo(desk.network().today());
        assertThat(Desk.all(desk.shell(), Button.class)).extracting(Button::getText)
                .contains("Completed", "Paused", "Abandoned").doesNotContain("Active");
    }

    @Test
    void aMilestoneIsAddedWithItsDayAndTicked() {
        withNotes(CollaborationStatus.IDEA);
        tab(1);
        named(desk.shell(), Text.class, "Until, for: Add a milestone, then Enter").setText("2026-12-31");
        type("Add a milestone, then Enter", "Draft");
        assertThat(notes().getMilestones()).singleElement().satisfies(each -> assertThat(each.getDue())
                .hasToString("2026-12-31"));
        var milestones = list("Milestones");
        milestones.select(milestones.rows().getFirst());
        var space = new Event();
        space.character = ' ';
        milestones.notifyListeners(SWT.KeyDown, space);
        desk.settle();
        assertThat(notes().getMilestones().getFirst().getReachedOn()).isEqualTo(desk.network().today());
        assertThat(list("Milestones").rows()).singleElement().satisfies(line -> assertThat(line.detail())
                .isEqualTo("reached on " + DateTexts.day(desk.network().today())));
    }

    @Test
    void anObjectiveSaysByWhatItIsSeenAndWhoSharesIt() {
        withNotes(CollaborationStatus.IDEA);
        tab(1);
        type("Add an objective, then Enter", "Publish");
        type("Measure", "100 readers");
        type("Shared by", "ada");
        assertThat(notes().getObjectives()).singleElement().satisfies(each -> {
            assertThat(each.getMeasure()).isEqualTo("100 readers");
            assertThat(each.getSharedBy()).containsExactly(desk.person("Ada Lovelace"));
        });
        assertThat(list("Objectives").rows()).extracting(Line::detail).containsExactly("100 readers");
        type("Shared by", "");
        assertThat(notes().getObjectives().getFirst().getSharedBy()).isEmpty();
    }

    @Test
    void whoIsNoPartnerSharesNoObjective() {
        withNotes(CollaborationStatus.IDEA);
        tab(1);
        type("Add an objective, then Enter", "Publish");
        type("Shared by", "Tim");
        assertThat(notes().getObjectives().getFirst().getSharedBy()).isEmpty();
        assertThat(labels()).anyMatch(text -> text.contains("\u201cTim\u201d is no partner"));
    }

    @Test
    void theOpportunityThatItCameFromIsNamedByItsTitle() {
        withNotes(CollaborationStatus.IDEA);
        var boards = new Boards(desk.opened());
        desk.openNetwork().edit("Open", () -> boards.open(boards.create(PipelineTemplate.builtIn().getFirst()),
                "Joint workshop", desk.network().today()));
        tab(3);
        type("Opportunity", "joint workshop");
        assertThat(notes().getOpportunity().getTitle()).isEqualTo("Joint workshop");
        type("Opportunity", "Nothing");
        assertThat(notes().getOpportunity().getTitle()).isEqualTo("Joint workshop");
        assertThat(labels()).anyMatch(text -> text.contains("There is no opportunity called"));
        type("Opportunity", "");
        assertThat(notes().getOpportunity()).isNull();
    }

    /** Types into the dialog that a button opens, and presses its button; null for Cancel. */
    private void answering(String button, String answer) {
        desk.shell().getDisplay().asyncExec(() -> {
            var dialog = desk.shell().getShells()[0];
            if (answer == null) {
                dialog.close();
                return;
            }
            Desk.all(dialog, Text.class).getFirst().setText(answer);
            if (dialog.getDefaultButton().isEnabled()) {
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            } else {
                dialog.close();
            }
        });
        press(desk.shell(), button);
    }

    @Test
    void atTheEndItAsksWhatCameOfIt() {
        withNotes(CollaborationStatus.ACTIVE);
        answering("Completed", " Printed ");
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.COMPLETED);
        assertThat(notes().getOutcome()).isEqualTo("Printed");
        assertThat(notes().getEnd()).isEqualTo(desk.network().today());
    }

    @Test
    void whatCameOfItNeedNotBeSaid() {
        withNotes(CollaborationStatus.ACTIVE);
        answering("Completed", "");
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.COMPLETED);
    }

    @Test
    void whyItIsGivenUpHasToBeSaid() {
        withNotes(CollaborationStatus.ACTIVE);
        answering("Abandoned", " ");
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.ACTIVE);
        answering("Abandoned", "No time");
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.ABANDONED);
        assertThat(notes().getOutcome()).isEqualTo("No time");
    }

    @Test
    void whoCancelsChangesNothing() {
        withNotes(CollaborationStatus.ACTIVE);
        answering("Completed", null);
        assertThat(notes().getStatus()).isEqualTo(CollaborationStatus.ACTIVE);
    }

    @Test
    void whatIsToBeDoneIsAddedAndTicked() {
        withNotes(CollaborationStatus.IDEA);
        tab(1);
        type("What is to be done next?", "Find a printer");
        var tasks = list("To do");
        tasks.select(tasks.rows().getFirst());
        var space = new Event();
        space.character = ' ';
        tasks.notifyListeners(SWT.KeyDown, space);
        desk.settle();
        assertThat(notes().getTasks()).singleElement().satisfies(each -> {
            assertThat(each.getSummary()).isEqualTo("Find a printer");
            assertThat(each.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        });
    }

    @Test
    void aDayThatCannotBeReadIsNamedAndNothingIsAdded() {
        withNotes(CollaborationStatus.IDEA);
        tab(1);
        named(desk.shell(), Text.class, "Until, for: Add an objective, then Enter").setText("soon");
        type("Add an objective, then Enter", "Publish");
        assertThat(notes().getObjectives()).isEmpty();
        assertThat(labels()).contains("“soon” is not a day. Write it like 2026-07-21.");
    }

    @Test
    void reviewsAreNotedAndDrawnAsALine() {
        withNotes(CollaborationStatus.IDEA);
        tab(2);
        named(desk.shell(), Combo.class, "How well does it go?").select(1);
        type("What do you see? Enter notes it", "Slow");
        press(desk.shell(), "Review Today");
        assertThat(list("Health reviews").rows()).extracting(Line::text, Line::detail).hasSize(2)
                .last().hasToString("(\"2 of 5 · " + DateTexts.day(desk.network().today()) + "\", \"Slow\")");
        assertThat(named(desk.shell(), Canvas.class, "How well it went, of five: 2, 2").getVisible()).isTrue();
    }

    @Test
    void aDialogBeginsOneWithTheSkillsThatItTakes() {
        show();
        var dialog = new BeginDialog(desk.shell(), desk.openNetwork());
        dialog.setBlockOnOpen(false);
        dialog.open();
        named(dialog.getShell(), Text.class, "What do you want to do together?").setText("Engine");
        assertThat(named(dialog.getShell(), Button.class, "Begin").isEnabled()).isFalse();
        dialog.people().show(List.of(desk.openNetwork().people().orElseThrow().row(desk.id("Ada Lovelace"))
                .orElseThrow()));
        press(dialog.getShell(), "Begin");
        assertThat(rows()).containsExactly("Open", "Engine, Idea · Ada Lovelace");
        assertThat(notes().getPartners()).extracting(each -> each.getParty())
                .containsExactly(desk.opened().root().getOwner(), desk.person("Ada Lovelace"));
    }
}
