// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.brief.PdfPages;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.mentorship.SessionSheets;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Skill;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressMode;
import org.kith.model.mentorship.SessionStatus;
import org.kith.testkit.Services;
import org.kith.ui.lines.Line;
import org.kith.ui.mentorship.internal.detail.SheetDialog;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.text.DateTexts;

class MentorshipsTest {

    private final Desk desk = new Desk();
    private OverviewContent<Mentorship> content;
    private String read;

    @AfterEach
    void close() {
        desk.close();
    }

    private void show() {
        desk.open();
        content = new OverviewContent<>(desk.shell(), desk.openNetwork(), new MentorshipSubject(desk.openNetwork(),
                new SheetDialog(desk.openNetwork(), Services.get(SessionSheets.class), Services.get(PdfPages.class))));
        desk.shell().layout();
        desk.settle();
    }

    private void withBarbara() {
        var test = desk.network();
        var barbara = test.add(aPerson("Barbara Liskov"));
        test.network().edit("Mentorship", () -> aMentorship().by(barbara).of(test.network().root().getOwner())
                .about("Speaking").active("2026-08-20").meeting("2026-08-25T10:00:00Z")
                .meeting("2026-09-08T10:00:00Z").addTo(test.network()));
        show();
    }

    private Mentorship mentorship() {
        return Mentorships.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private Text field(String name) {
        return Desk.all(desk.shell(), Text.class).stream().filter(text -> name.equals(Spoken.name(text))).findFirst()
                .orElseThrow();
    }

    private RowList<Line> list(String name) {
        return list(desk.shell(), name);
    }

    @SuppressWarnings("unchecked")
    private static RowList<Line> list(Control root, String name) {
        return (RowList<Line>) Desk.all(root, RowList.class).stream()
                .filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private List<String> lines(String list) {
        return list(list).rows().stream().map(Line::text).toList();
    }

    private void type(String field, String words) {
        field(field).setText(words);
        field(field).notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    private void select(int tab) {
        var folder = Desk.all(desk.shell(), TabFolder.class).getFirst();
        folder.setSelection(tab);
        folder.notifyListeners(SWT.Selection, new Event());
    }

    private Combo combo(String name) {
        return Desk.all(desk.shell(), Combo.class).stream().filter(combo -> name.equals(Spoken.name(combo)))
                .findFirst().orElseThrow();
    }

    private void delete(String list) {
        var rows = list(list);
        rows.select(rows.rows().getFirst());
        var key = new Event();
        key.keyCode = SWT.DEL;
        key.character = SWT.DEL;
        rows.notifyListeners(SWT.KeyDown, key);
        desk.settle();
    }

    private void press(String button) {
        Desk.all(desk.shell(), Button.class).stream().filter(each -> button.equals(each.getText())).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    /** @return the control of the tab that is shown */
    private Control tab() {
        return Desk.all(desk.shell(), TabFolder.class).getFirst().getSelection()[0].getControl();
    }

    private void fill(String name, String words) {
        var field = Desk.all(tab(), Text.class).stream().filter(text -> name.equals(Spoken.name(text))).findFirst()
                .orElseThrow();
        field.setText(words);
        field.notifyListeners(SWT.FocusOut, new Event());
        desk.settle();
    }

    private void press(String list, int row, int key) {
        var rows = list(tab(), list);
        rows.select(rows.rows().get(row));
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        rows.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    /** Answers the dialog that the next step opens. */
    private void answer(Consumer<Shell> fields) {
        desk.shell().getDisplay().asyncExec(() -> {
            var dialog = Arrays.stream(desk.shell().getDisplay().getShells())
                    .filter(each -> each.getParent() == desk.shell()).findFirst().orElseThrow();
            fields.accept(dialog);
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void fromAProposalToAClosing() {
        desk.network().add(aPerson("Barbara Liskov"));
        show();
        new MentorshipEdits(desk.openNetwork()).begin(MentorshipKind.ONE_TO_ONE, false,
                List.of(desk.person("Barbara Liskov")), "Giving talks", MentorshipStatus.PROPOSED);
        desk.settle();
        press("Accepted");
        press("Active");
        select(3);
        fill("Start", "2026-09-01");
        fill("Every \u2026 days", "14");
        fill("For \u2026 weeks", "12");
        select(1);
        press("Plan All");
        assertThat(mentorship().getSessions()).hasSize(6);

        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give 2 talks");
        List.of("Topic", "Meetup", "Slides", "Proposal").forEach(action -> type("Add something to do", action));
        press("Actions", 0, ' ');
        press("Actions", 1, ' ');
        var mode = combo("Progress");
        mode.select(ProgressMode.VALUES.indexOf(ProgressMode.TASK_BASED));
        mode.notifyListeners(SWT.Selection, new Event());
        desk.settle();
        assertThat(labels()).contains("Give 2 talks: 50 %");

        select(0);
        fill("Goal", "A first talk");
        type("Add advice", "rehearse aloud");
        type("What will be done?", "Ask the meetup in Lund");
        press("Session Held");
        select(4);
        press("Advice", 0, '3');
        answer(dialog -> Desk.all(dialog, Text.class).getFirst().setText("worked"));
        press("Advice", 0, SWT.CR);
        var held = mentorship().getSessions().getFirst();
        assertThat(held.getGoal()).isEqualTo("A first talk");
        assertThat(held.getAdvice()).singleElement().satisfies(advice -> {
            assertThat(advice.getStatus()).isEqualTo(AdviceStatus.APPLIED);
            assertThat(advice.getResult()).isEqualTo("worked");
        });
        select(1);
        press("Sessions", 4, SWT.CR);
        assertThat(lines("Agenda")).first().isEqualTo("Ask the meetup in Lund");

        answer(dialog -> Desk.all(dialog, Combo.class).getFirst().select(5));
        press("Completed");
        assertThat(mentorship().getStatus()).isEqualTo(MentorshipStatus.COMPLETED);
        assertThat(mentorship().getClosing().getRating()).isEqualTo(5);
        assertThat(desk.person("Barbara Liskov").getCadence().getTargetDays()).isEqualTo(90);
    }

    @Test
    void withoutMentorshipsItSaysWhatStandsHere() {
        show();
        assertThat(labels()).contains("No mentorships yet");
    }

    @Test
    void theListTellsHowEachStands() {
        withBarbara();
        var renderer = new MentorshipRenderer(desk.shell());
        assertThat(content.list().rows()).extracting(renderer::describe).containsExactly("Under way",
                "Barbara Liskov, They mentor you · Speaking, Active · next "
                        + DateTexts.day(LocalDate.of(2026, 8, 25)));
    }

    @Test
    void theNextSessionIsShownWithItsAgenda() {
        withBarbara();
        type("Add something to talk about", "Slides");
        assertThat(mentorship().getSessions().getFirst().getAgenda()).extracting(item -> item.getTopic())
                .containsExactly("Slides");
        assertThat(lines("Agenda")).containsExactly("Slides");
    }

    @Test
    void aSessionThatWasHeldIsAnInteractionAndTheNextBeginsWithWhatWasPromised() {
        withBarbara();
        type("What will be done?", "Rehearse aloud");
        press("Session Held");
        assertThat(mentorship().getSessions().getFirst().getStatus()).isEqualTo(SessionStatus.HELD);
        assertThat(desk.opened().interactions(desk.person("Barbara Liskov"))).singleElement()
                .extracting(Interaction::getKind).isEqualTo(InteractionKind.MENTORING_SESSION);
        select(1);
        select(0);
        assertThat(lines("Promises")).containsExactly("Rehearse aloud");
    }

    @Test
    void aSessionThatIsHeldBeforeItsTimeWasHeldNow() {
        withBarbara();
        press("Session Held");
        select(1);
        select(0);
        desk.settle();
        assertThat(Mentorships.nextSession(mentorship()).orElseThrow().getNumber()).isEqualTo(2);
        new MentorshipEdits(desk.openNetwork()).hold(mentorship().getSessions().getLast());
        assertThat(mentorship().getSessions().getLast().getStart()).isEqualTo(desk.openNetwork().clock().instant());
    }

    @Test
    void onlyStatesThatCanFollowAreOffered() {
        withBarbara();
        assertThat(Desk.all(desk.shell(), Button.class)).extracting(Button::getText).contains("Paused", "Completed")
                .doesNotContain("Proposed", "Declined");
        press("Paused");
        assertThat(mentorship().getStatus()).isEqualTo(MentorshipStatus.PAUSED);
    }

    @Test
    void undoIsSeenAtOnce() {
        withBarbara();
        type("Add something to talk about", "Slides");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(lines("Agenda")).isEmpty();
    }

    @Test
    void aGoalTellsWhatItLacksToBeSmart() {
        withBarbara();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        assertThat(labels()).contains(
                "To be SMART it lacks: a measure with a target, what it is good for, a last day");
        type("Add something to do", "Find a venue");
        assertThat(mentorship().getGoals().getFirst().getActions()).hasSize(1);
        assertThat(labels()).contains("Give two talks: 0 %");
    }

    @Test
    void progressThatIsNoNumberIsSaidAndChangesNothing() {
        withBarbara();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        type("Enter where you stand today", "half");
        assertThat(mentorship().getGoals().getFirst().getEntries()).isEmpty();
        assertThat(labels()).contains("\u201chalf\u201d is not a number.");
    }

    @Test
    void whatCannotBeEnteredStaysTyped() {
        withBarbara();
        field("Until").setText("tomorrow");
        type("What will be done?", "Rehearse aloud");
        assertThat(field("What will be done?").getText()).isEqualTo("Rehearse aloud");
        assertThat(mentorship().getSessions().getFirst().getCommitments()).isEmpty();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        type("Enter where you stand today", "half");
        assertThat(field("Enter where you stand today").getText()).isEqualTo("half");
    }

    @Test
    void howFarTheGoalsAreIsSpoken() {
        withBarbara();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        type("Enter where you stand today", "50");
        var renderer = new MentorshipRenderer(desk.shell());
        assertThat(content.list().rows()).last().extracting(renderer::describe).asString().endsWith(", 50 %");
    }

    @Test
    void adviceHasAGiverAndATopic() {
        withBarbara();
        combo("On which skill").setText("Stage presence");
        type("Add advice", "Breathe");
        var advice = mentorship().getSessions().getFirst().getAdvice().getFirst();
        assertThat(advice.getGiver().getLabel()).isEqualTo("Barbara Liskov");
        assertThat(advice.getSkills()).extracting(Skill::getName).containsExactly("Stage presence");
    }

    @Test
    void deleteRemovesAdvice() {
        withBarbara();
        type("Add advice", "Breathe");
        delete("Advice");
        assertThat(mentorship().getSessions().getFirst().getAdvice()).isEmpty();
    }

    @Test
    void aGoalTrainsSkills() {
        withBarbara();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        field("Add a skill").setText("Speaking");
        field("Add a skill").traverse(SWT.TRAVERSE_RETURN);
        desk.settle();
        assertThat(mentorship().getGoals().getFirst().getSkills()).extracting(Skill::getName)
                .containsExactly("Speaking");
    }

    @Test
    void deleteRemovesProgress() {
        withBarbara();
        select(2);
        type("Add a goal: what exactly do you want to reach?", "Give two talks");
        type("Enter where you stand today", "50");
        delete("Progress");
        assertThat(mentorship().getGoals().getFirst().getEntries()).isEmpty();
    }

    @Test
    void theSheetOfTheSessionIsThereToRead() {
        withBarbara();
        desk.shell().getDisplay().asyncExec(() -> {
            var dialog = Arrays.stream(desk.shell().getDisplay().getShells()).filter(each -> each.getParent() == desk.shell())
                    .findFirst().orElseThrow();
            read = Desk.all(dialog, StyledText.class).getFirst().getText();
            dialog.close();
        });
        press("Sheet\u2026");
        assertThat(read).contains("Barbara Liskov");
    }

    @Test
    void theListIsFilteredByWords() {
        withBarbara();
        field("Find a mentorship").setText("speak barb");
        assertThat(content.list().rows()).hasSize(2);
        field("Find a mentorship").setText("Proofs");
        assertThat(content.list().rows()).isEmpty();
        assertThat(field("Find a mentorship").getParent().getParent().getVisible()).isTrue();
    }

    @Test
    void earlierVersionsOfTheAgreementCanBeRead() {
        withBarbara();
        select(3);
        field("Purpose").setText("Speak without fear");
        field("Purpose").notifyListeners(SWT.FocusOut, new Event());
        press("New Version");
        assertThat(lines("Earlier versions")).containsExactly("Version 1");
        assertThat(labels()).contains("Version 2");
    }

    @Test
    void anAgreementIsSignedByEach() {
        withBarbara();
        select(3);
        press("Barbara Liskov Signs");
        assertThat(labels()).anyMatch(text -> text.startsWith("Signed by Barbara Liskov ("));
        assertThat(Desk.all(desk.shell(), Button.class)).extracting(Button::getText)
                .doesNotContain("Barbara Liskov Signs");
    }

    @Test
    void theTimelineTellsTheNewestFirst() {
        withBarbara();
        press("Session Held");
        select(5);
        assertThat(lines("Timeline")).startsWith("Session 1").endsWith("Proposed");
    }
}
