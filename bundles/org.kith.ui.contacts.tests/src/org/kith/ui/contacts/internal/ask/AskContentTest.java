// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportRequest;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.mail.Draft;
import org.kith.ui.contacts.internal.edits.AskEdits;
import org.kith.ui.rows.RowList;

class AskContentTest implements ViewLinks {

    private static final String QUESTION = "Who knows distributed systems?";

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private AskContent content;

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        test.add(aPerson("Leslie Lamport").named("Leslie", "Lamport").withEmail("leslie@example.org")
                .skilledIn("distributed systems"));
        var ada = test.add(aPerson("Ada Lovelace").wentThrough("Layoff", "2020", null));
        test.add(aMeeting().with(ada));
        desk.open();
        content = new AskContent(desk.shell(), desk.openNetwork(), desk.support(), this);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Text field(String name) {
        return Desk.all(desk.shell(), Text.class).stream().filter(text -> Spoken.name(text).equals(name))
                .findFirst().orElseThrow();
    }

    private void type(String question) {
        field("What do you want to know?").setText(question);
        desk.settle();
    }

    private List<String> rows() {
        var renderer = new AskRenderer(desk.shell());
        return content.list().rows().stream().map(renderer::describe).toList();
    }

    private <T extends AskRow> T row(Class<T> type) {
        return content.list().rows().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private SupportRequest request() {
        return desk.opened().root().getSupportRequests().getFirst();
    }

    @Test
    void nothingAskedSaysWhatToDo() {
        assertThat(labels()).contains("Ask your network");
    }

    @Test
    void whoKnowsComesFirstWithTheReason() {
        type(QUESTION);
        assertThat(rows()).startsWith("Who knows about it",
                "Leslie Lamport, knows distributed systems · no tie yet · not asked yet", "Who may know somebody")
                .last().asString().startsWith("Ada Lovelace, not known to know this");
    }

    @Test
    void theSkillsOfTheQuestionAreShown() {
        type(QUESTION);
        assertThat(content.skills().skills()).containsExactly("distributed systems");
        content.skills().add("Paxos");
        assertThat(content.skills().skills()).containsExactly("Paxos", "distributed systems");
        type("");
        assertThat(content.skills().skills()).isEmpty();
    }

    @Test
    void whoHasBeenThroughItIsAGroupOfItsOwn() {
        type("Who has been through a layoff?");
        assertThat(rows()).startsWith("Who has been through this").element(1).asString()
                .startsWith("Ada Lovelace, has been through Layoff (2020)");
    }

    @Test
    void whereNobodyKnowsItSaysSo() {
        type("Rust");
        assertThat(rows()).startsWith("Nobody is known to know this; these are close to you");
    }

    @Test
    void askingIsNotedAndWritesADraft() {
        type(QUESTION);
        content.list().select(row(AskRow.Suggested.class));
        press('a', 'a');
        assertThat(request().getQuestion()).isEqualTo(QUESTION);
        assertThat(request().getStatus()).isEqualTo(RequestStatus.ASKED);
        assertThat(request().getSkills()).extracting(Skill::getName).containsExactly("distributed systems");
        assertThat(request().getAsked()).extracting(asked -> asked.getPerson().getLabel(), asked -> asked.getAskedOn())
                .containsExactly(tuple("Leslie Lamport", desk.network().today()));
        assertThat(done).containsExactly("write leslie@example.org: " + QUESTION + "|Hello Leslie,\n\n" + QUESTION
                + "\n\n");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Ask Leslie Lamport: " + QUESTION);
    }

    @Test
    void whoWasAskedStandsBelowTheQuestion() {
        type(QUESTION);
        content.ask(row(AskRow.Suggested.class));
        desk.waitUntil(() -> rows().contains("Questions"));
        assertThat(rows()).contains(QUESTION + ", Asked · distributed systems").last().asString()
                .startsWith("Leslie Lamport, asked ");
        assertThat(row(AskRow.Suggested.class).asked()).isTrue();
    }

    @Test
    void askingTwoPeopleIsOneQuestion() {
        type(QUESTION);
        var both = content.list().rows().stream().filter(AskRow.Suggested.class::isInstance)
                .map(AskRow.Suggested.class::cast).toList();
        both.forEach(content::ask);
        assertThat(desk.opened().root().getSupportRequests()).hasSize(1);
        assertThat(request().getAsked()).hasSize(2);
    }

    @Test
    void undoForgetsTheQuestion() {
        type(QUESTION);
        content.ask(row(AskRow.Suggested.class));
        desk.openNetwork().undo();
        type("");
        assertThat(rows()).isEmpty();
        assertThat(labels()).contains("Ask your network");
    }

    @Test
    void aHelpfulAnswerStandsInTheLedger() {
        type(QUESTION);
        content.ask(row(AskRow.Suggested.class));
        new AskEdits(desk.openNetwork()).answer(request(), request().getAsked().getFirst(), "Read the Paxos paper", 5);
        desk.waitUntil(() -> rows().stream().anyMatch(row -> row.contains("Read the Paxos paper")));
        assertThat(request().getStatus()).isEqualTo(RequestStatus.ANSWERED);
        var help = desk.opened().root().getSupportExchanges().getFirst();
        assertThat(help.getRequest()).isSameAs(request());
        assertThat(help.getGiver()).isSameAs(desk.person("Leslie Lamport"));
        assertThat(help.getHelpfulness()).isEqualTo(5);
    }

    @Test
    void theDayByWhichItIsNeededIsKeptAndShown() {
        type(QUESTION);
        field("Needed By").setText("2026-10-31");
        content.ask(row(AskRow.Suggested.class));
        assertThat(request().getNeededBy()).isEqualTo("2026-10-31");
        desk.waitUntil(() -> rows().stream().anyMatch(row -> row.contains("needed by")));
        new AskEdits(desk.openNetwork()).neededBy(request(), null);
        desk.waitUntil(() -> rows().stream().noneMatch(row -> row.contains("needed by")));
    }

    @Test
    void whoeverCannotHelpIsSaidTo() {
        type(QUESTION);
        content.ask(row(AskRow.Suggested.class));
        desk.waitUntil(() -> rows().contains("Questions"));
        content.list().select(row(AskRow.Reply.class));
        press('n', 'n');
        assertThat(request().getAsked().getFirst().isDeclined()).isTrue();
        desk.waitUntil(() -> rows().getLast().contains("could not help"));
        content.list().select(row(AskRow.OpenQuestion.class));
        press(SWT.DEL, SWT.DEL);
        assertThat(request().getStatus()).isEqualTo(RequestStatus.DECLINED);
    }

    @Test
    void deleteClosesAQuestion() {
        type(QUESTION);
        content.ask(row(AskRow.Suggested.class));
        desk.waitUntil(() -> rows().contains("Questions"));
        content.list().select(row(AskRow.OpenQuestion.class));
        press(SWT.DEL, SWT.DEL);
        assertThat(request().getStatus()).isEqualTo(RequestStatus.WITHDRAWN);
        desk.waitUntil(() -> !rows().contains("Questions"));
        assertThat(rows()).doesNotContain("Questions");
    }

    @Test
    void enterShowsThePerson() {
        type(QUESTION);
        content.list().select(row(AskRow.Suggested.class));
        press(SWT.CR, SWT.CR);
        assertThat(done).containsExactly("open Leslie Lamport");
    }

    @Test
    void manyPeopleAreRankedAMomentLater() {
        desk.opened().edit("Add many", () -> {
            for (int i = 0; i < 2_100; i++) {
                aPerson("Person " + i).addTo(desk.opened());
            }
        });
        desk.waitUntil(() -> desk.openNetwork().people().orElseThrow().rows().size() > 2_100);
        type(QUESTION);
        desk.waitUntil(() -> !rows().isEmpty());
        assertThat(rows()).element(1).asString().startsWith("Leslie Lamport");
    }

    @Test
    void everyFieldHasANameForScreenReaders() {
        assertThat(Desk.all(desk.shell(), Control.class)).filteredOn(control -> control instanceof Text
                || control instanceof RowList<?>)
                .allSatisfy(control -> assertThat(Spoken.name(control)).isNotEmpty());
    }

    private void press(char character, int keyCode) {
        var event = new Event();
        event.character = character;
        event.keyCode = keyCode;
        content.list().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Override
    public void open(UUID person) {
        done.add("open " + desk.openNetwork().people().orElseThrow().row(person).orElseThrow().name());
    }

    @Override
    public void write(Draft draft) {
        done.add("write " + draft.address() + ": " + draft.subject() + "|" + draft.body());
    }
}
