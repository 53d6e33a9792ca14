// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.WeeklyReview;
import org.kith.ui.chart.LineChart;
import org.kith.ui.form.SkillNames;
import org.kith.ui.growth.internal.sheet.NameDialog;
import org.kith.ui.lines.Line;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.overview.OverviewRenderer;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class GrowthTest implements ViewLinks {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final int ACHIEVEMENTS = 0;
    private static final int FEEDBACK = 1;
    private static final int CONFIDENCE = 2;
    private static final int ROLES = 3;
    private static final int REVIEWS = 4;

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private GrowthEdits edits;

    @BeforeEach
    void open() {
        desk.network().add(aPerson("Bo Berg"));
        desk.network().add(aPerson("Cy Young"));
        desk.open();
        edits = new GrowthEdits(desk.openNetwork());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        opened.add(person);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private GrowthContent content() {
        var content = new GrowthContent(desk.shell(), desk.openNetwork(), this);
        desk.shell().layout();
        desk.settle();
        return content;
    }

    private List<String> rows(GrowthContent content, int tab) {
        var renderer = new OverviewRenderer(desk.shell());
        return content.tab(tab).list().rows().stream().map(renderer::describe).toList();
    }

    private static List<String> labels(Control root) {
        return Desk.all(root, Label.class).stream().map(Label::getText).toList();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private void enter(Control root, String field, String text) {
        var widget = named(root, Text.class, field);
        widget.setText(text);
        widget.notifyListeners((widget.getStyle() & SWT.MULTI) == 0 ? SWT.DefaultSelection : SWT.FocusOut, new Event());
        desk.settle();
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

    private <T extends Identified> T only(Class<T> type) {
        return Subjects.of(desk.opened().root(), type).findFirst().orElseThrow();
    }

    @Test
    void withoutAnythingEachTabSaysHowToBegin() {
        content();
        assertThat(labels(desk.shell())).contains("No achievements yet", "No feedback yet",
                "No confidence entries yet", "No target role yet", "No weekly reviews yet");
    }

    @Test
    void anAchievementIsToldAsSituationTaskActionAndResult() {
        edits.achieve("Wrote a book", DAY);
        var root = content().tab(ACHIEVEMENTS).control();
        enter(root, "Situation", "Nobody knew why");
        enter(root, "Task", "Explain it");
        enter(root, "Action", "Wrote");
        enter(root, "Result", "Everybody knows");
        enter(root, "Skills", "Writing");
        assertThat(only(Achievement.class)).satisfies(each -> {
            assertThat(each.getSituation()).isEqualTo("Nobody knew why");
            assertThat(each.getTask()).isEqualTo("Explain it");
            assertThat(each.getAction()).isEqualTo("Wrote");
            assertThat(each.getResult()).isEqualTo("Everybody knows");
        });
    }

    @Test
    void whoConfirmsItIsCountedInTheList() {
        edits.achieve("Wrote a book", DAY);
        var content = content();
        enter(content.tab(ACHIEVEMENTS).control(), "Who can confirm it?", "Bo Berg");
        assertThat(rows(content, ACHIEVEMENTS)).containsExactly("2026",
                "Wrote a book, Aug 20, 2026 \u00b7 confirmed by 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void evidenceIsAddedLineByLineAndRemoved() {
        edits.achieve("Wrote a book", DAY);
        var root = content().tab(ACHIEVEMENTS).control();
        enter(root, "Add where it can be seen: an address, a document", "https://example.org/book");
        enter(root, "Add where it can be seen: an address, a document", "The book");
        RowList<Line> lines = named(root, RowList.class, "Evidence");
        lines.select(lines.rows().getFirst());
        var delete = new Event();
        delete.keyCode = SWT.DEL;
        lines.notifyListeners(SWT.KeyDown, delete);
        assertThat(only(Achievement.class).getEvidence()).containsExactly("The book");
    }

    @Test
    void anAchievementBeginsWithItsTitle() {
        var content = content();
        var dialog = opened(new NameDialog(desk.shell(), "New Achievement", "What have you brought about?",
                edits::achieve));
        named(dialog.getShell(), Text.class, "What have you brought about?").setText("Wrote a book");
        press(dialog.getShell(), "Add");
        assertThat(rows(content, ACHIEVEMENTS)).last().asString().startsWith("Wrote a book");
    }

    @Test
    void feedbackIsKeptWithWhoSaidIt() {
        var content = content();
        var dialog = opened(new HearDialog(desk.shell(), desk.openNetwork()));
        named(dialog.getShell(), Text.class, "What was said?").setText("Clear as day");
        named(dialog.getShell(), Text.class, "Who said it?").setText("Bo Berg");
        named(dialog.getShell(), Text.class, "Skills").setText("Talks");
        press(dialog.getShell(), "Add");
        assertThat(only(Feedback.class).getFrom()).isEqualTo(desk.person("Bo Berg"));
        assertThat(rows(content, FEEDBACK).getLast()).startsWith("Clear as day, Praise \u00b7 Bo Berg");
        assertThat(labels(content.tab(FEEDBACK).control())).contains("1 of 1 are praise");
    }

    @Test
    void feedbackOfNobodyKnownIsNotAdded() {
        var dialog = opened(new HearDialog(desk.shell(), desk.openNetwork()));
        named(dialog.getShell(), Text.class, "What was said?").setText("Clear as day");
        named(dialog.getShell(), Text.class, "Who said it?").setText("Zoe");
        assertThat(named(dialog.getShell(), Button.class, "Add").isEnabled()).isFalse();
        dialog.close();
    }

    @Test
    void whoSaidItMustBeInTheNetwork() {
        edits.hear("Clear as day", null, FeedbackKind.PRAISE, null, DAY);
        var root = content().tab(FEEDBACK).control();
        enter(root, "From", "Zoe");
        assertThat(labels(root)).anyMatch(text -> text.startsWith("Not one person in your network is called"));
        enter(root, "From", "cy young");
        assertThat(only(Feedback.class).getFrom()).isEqualTo(desk.person("Cy Young"));
    }

    @Test
    void confidenceIsGroupedByWhatItIsAboutWithItsTrend() {
        edits.feel(4, "Public speaking", true, DAY);
        edits.feel(5, "Public speaking", true, DAY.plusDays(1));
        edits.feel(7, "Public speaking", true, DAY.plusDays(2));
        assertThat(rows(content(), CONFIDENCE)).startsWith("Public speaking: +1.5 per entry",
                "7 of 10, Aug 22, 2026 \u00b7 Public speaking");
    }

    @Test
    void anEntryIsAboutASkillOrASituationAndNeverAboutNothing() {
        edits.feel(4, "Public speaking", true, DAY);
        var root = content().tab(CONFIDENCE).control();
        enter(root, "Skill", "");
        assertThat(labels(root)).contains("Say in which skill or situation.");
        enter(root, "Situation", "First day");
        assertThat(only(ConfidenceEntry.class).getSkill()).isNull();
        assertThat(only(ConfidenceEntry.class).getSituation()).isEqualTo("First day");
    }

    @Test
    void anEntryOfTodayTakesAScoreAndASituation() {
        var content = content();
        var dialog = opened(new FeelDialog(desk.shell(), desk.openNetwork()));
        named(dialog.getShell(), Button.class, "A skill").setSelection(false);
        named(dialog.getShell(), Button.class, "A situation").setSelection(true);
        named(dialog.getShell(), Combo.class, "In which skill or situation?").setText("First day");
        named(dialog.getShell(), Combo.class, "How sure are you?").select(7);
        press(dialog.getShell(), "Add");
        assertThat(rows(content, CONFIDENCE)).startsWith("First day").last().asString().startsWith("8 of 10");
    }

    @Test
    void thePlotShowsWhatHappenedMeanwhile() {
        edits.feel(4, "Public speaking", true, DAY);
        edits.feel(7, "Public speaking", true, DAY.plusDays(10));
        edits.achieve("Held a talk", DAY.plusDays(5));
        edits.achieve("Much later", DAY.plusDays(50));
        edits.hear("Well proven", null, FeedbackKind.PRAISE, "Proofs", DAY.plusDays(6));
        var charts = content().trend().page().canvas().lines();
        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("Public speaking: +3.0 per entry");
            assertThat(chart.lines().getFirst().points()).extracting(LineChart.Point::at).containsExactly(0.0, 1.0);
            assertThat(chart.events()).containsExactly(new LineChart.Tick(0.5, "Held a talk"));
        });
    }

    @Test
    void whatIsWantedComesToTheFront() {
        edits.feel(4, "Public speaking", true, DAY);
        edits.hear("Clear as day", null, FeedbackKind.PRAISE, null, DAY);
        edits.hear("Too fast", null, FeedbackKind.CONSTRUCTIVE, null, DAY);
        var content = content();
        desk.openNetwork().reveal(only(Feedback.class).getId());
        assertThat(content.tab(FEEDBACK).list().selectedIndex()).isEqualTo(rows(content, FEEDBACK).indexOf(
                "Clear as day, Praise \u00b7 Aug 20, 2026"));
    }

    private void teach(String who, String skill, SkillLevel level) {
        desk.openNetwork().edit("Teach", () -> {
            var claim = ContactsFactory.eINSTANCE.createSkillClaim();
            claim.setSkill(new SkillNames(desk.openNetwork()).skill(skill));
            claim.setLevel(level);
            desk.person(who).getSkillClaims().add(claim);
        });
    }

    @SuppressWarnings("unchecked")
    private RowList<Line> lines(GrowthContent content, int tab, String name) {
        return named(content.tab(tab).control(), RowList.class, name);
    }

    @Test
    void aTargetRoleShowsTheGapAndWhoCanTeachIt() {
        teach("Bo Berg", "Public speaking", SkillLevel.EXPERT);
        edits.aim("Team lead");
        var content = content();
        named(content.tab(ROLES).control(), Combo.class, "Level that it asks for").select(SkillLevel.EXPERT_VALUE);
        enter(content.tab(ROLES).control(), "Which skill does it ask for?", "public speaking");
        enter(content.tab(ROLES).control(), "Which skill does it ask for?", "Hiring");
        assertThat(lines(content, ROLES, "Required skills").rows()).extracting(Line::text, Line::detail)
                .containsExactly(tuple("Public speaking",
                        "asked for: Expert \u00b7 3 levels to go \u00b7 can be learned from Bo Berg"),
                        tuple("Hiring", "asked for: Expert \u00b7 3 levels to go \u00b7 "
                                + "nobody in your network is known to teach it"));
        assertThat(rows(content, ROLES)).last().isEqualTo("Team lead, 0 of 2 skills reached");
    }

    @Test
    void aKeyChangesTheLevelThatARoleAsksForAndUndoTakesItBack() {
        edits.aim("Team lead");
        edits.ask(only(TargetRole.class), "Hiring", SkillLevel.AVERAGE);
        var lines = lines(content(), ROLES, "Required skills");
        lines.select(lines.rows().getFirst());
        var key = new Event();
        key.character = '3';
        lines.notifyListeners(SWT.KeyDown, key);
        desk.settle();
        assertThat(only(TargetRole.class).getRequirements().getFirst().getLevel()).isEqualTo(SkillLevel.EXPERT);
        desk.openNetwork().undo();
        assertThat(only(TargetRole.class).getRequirements().getFirst().getLevel()).isEqualTo(SkillLevel.AVERAGE);
    }

    private void review(String monday, int confidence, String intention) {
        desk.openNetwork().edit("Review", () -> {
            var review = desk.opened().add(aReview(monday, confidence));
            review.getIntentions().add(intention);
        });
    }

    @Test
    void earlierReviewsAreListedTheLatestFirst() {
        review("2026-08-10", 4, "Write");
        review("2026-08-17", 6, "Rest");
        assertThat(rows(content(), REVIEWS)).containsExactly("2026",
                "Week of Aug 17, 2026, 6 of 10 \u00b7 Rest", "Week of Aug 10, 2026, 4 of 10 \u00b7 Write");
    }

    @Test
    void anEarlierReviewIsOpenedAndChanged() {
        review("2026-08-10", 4, "Write");
        var root = content().tab(REVIEWS).control();
        enter(root, "What happened", "All went well");
        enter(root, "Add what you want to do", "Sleep");
        enter(root, "Who helped?", "Bo Berg");
        var review = only(WeeklyReview.class);
        assertThat(review.getHappened()).isEqualTo("All went well");
        assertThat(review.getIntentions()).containsExactly("Write", "Sleep");
        assertThat(review.getHelpers()).containsExactly(desk.person("Bo Berg"));
    }

    @Test
    void theConfidenceOfReviewsIsPlotted() {
        review("2026-08-10", 4, "Write");
        review("2026-08-17", 6, "Rest");
        assertThat(TrendCharts.of(desk.openNetwork()).orElseThrow().charts().getFirst().lines().getFirst().points())
                .extracting(LineChart.Point::value).containsExactly(4.0, 6.0);
    }
}
