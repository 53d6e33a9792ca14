// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.introduction.Acquaintances;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.testkit.NetworkState;
import org.kith.testkit.Services;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.testkit.Desk;

class IntroductionsContentTest implements ViewLinks, Consent {

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private Answer answer = new Answer(true, null);
    private IntroductionsContent content;

    /** Me–Ana 80, Ana–Bo 50, me–Cy 40, Cy–Bo 90. */
    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var ana = test.add(aPerson("Ana Costa").withEmail("ana@example.org").worksFor("Dataco", "Engineer"));
        var bo = test.add(aPerson("Bo Berg").worksFor("Dataco", "Head of Data"));
        var cy = test.add(aPerson("Cy Young"));
        test.add(aPerson("Dee Dole").worksFor("Dataco", "Analyst"));
        var me = test.network().root().getOwner();
        tie(me, 80, ana);
        tie(ana, 50, bo);
        tie(me, 40, cy);
        tie(cy, 90, bo);
        anotherCircle("Eve", "Fay");
        anotherCircle("Gus", "Hal");
        desk.open();
        content = new IntroductionsContent(desk.shell(), desk.openNetwork(), Services.get(TieGraphs.class),
                new IntroductionRows(Services.get(WarmPaths.class), Services.get(Acquaintances.class),
                        Services.get(Brokerage.class)),
                this, this);
        desk.shell().open();
        desk.waitUntil(content::settled);
    }

    /** Somebody the owner knows well, and somebody whom only they know. */
    private void anotherCircle(String name, String other) {
        var near = desk.network().add(aPerson(name));
        tie(desk.network().network().root().getOwner(), 70, near);
        tie(near, 60, desk.network().add(aPerson(other)));
    }

    private void tie(Person one, double strength, Person other) {
        var network = desk.network().network();
        network.edit("Tie", () -> network.add(aRelationship(one, network.root().getRelationshipTypes().getFirst(),
                other)).setStrength(strength));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        done.add("open " + person);
    }

    @Override
    public void write(Draft draft) {
        done.add("write " + draft.address() + ": " + draft.subject());
    }

    @Override
    public Answer ask(Introduction introduction) {
        return answer;
    }

    private List<String> rows() {
        var renderer = new IntroductionRenderer(desk.shell());
        return content.list().rows().stream().map(renderer::describe).toList();
    }

    private void reach(String name) {
        content.reach(desk.id(name));
        desk.settle();
    }

    private <T extends IntroductionRow> T row(Class<T> type) {
        return content.list().rows().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private void press(char key) {
        var event = new Event();
        event.character = key;
        content.list().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    private Introduction introduction() {
        return desk.opened().root().getIntroductions().getFirst();
    }

    private void plan() {
        new IntroductionEdits(desk.openNetwork()).plan(desk.person("Ana Costa"), desk.person("Cy Young"));
        desk.waitUntil(() -> rows().stream().anyMatch(row -> row.contains("introduces")));
    }

    @Test
    void theBestWayComesFirstAndItsWeakestTieIsNamed() {
        reach("Bo Berg");
        assertThat(rows()).containsExactly("Ways to Bo Berg",
                "You —80— Ana Costa —50— Bo Berg, 40 % likely · weakest: Ana Costa and Bo Berg, 50",
                "You —40— Cy Young —90— Bo Berg, 36 % likely · weakest: You and Cy Young, 40");
    }

    @Test
    void somebodyWhoIsKnownNeedsNoIntroduction() {
        reach("Ana Costa");
        assertThat(rows()).element(1).isEqualTo("You —80— Ana Costa, You know each other");
    }

    @Test
    void whereNoWayLeadsItSaysSo() {
        reach("Dee Dole");
        assertThat(rows()).containsExactly("No way of up to three steps leads to Dee Dole");
    }

    @Test
    void atAnOrganizationThoseWhoAreKnownComeFirst() {
        var dataco = desk.opened().root().getOrganizations().getFirst();
        content.field().choose(new Target(dataco.getId(), dataco.getName(), true));
        desk.settle();
        assertThat(rows()).containsExactly("You know", "Ana Costa, Engineer · there now", "Reached through others",
                "Bo Berg, Head of Data · there now · through Ana Costa, 40 % likely",
                "In your network, with no way yet", "Dee Dole, Analyst · there now");
    }

    @Test
    void enterShowsThePersonAtTheEndOfTheWay() {
        reach("Bo Berg");
        content.actions().open(row(IntroductionRow.Way.class));
        assertThat(done).containsExactly("open " + desk.id("Bo Berg"));
    }

    @Test
    void thoseWhoShouldMeetCanBeIntroduced() {
        assertThat(rows()).contains("Who should meet");
        content.list().select(row(IntroductionRow.Pair.class));
        press('i');
        assertThat(introduction().getIntroducer()).isEqualTo(desk.opened().root().getOwner());
        assertThat(introduction().getStatus()).isEqualTo(IntroductionStatus.IDEA);
        desk.waitUntil(() -> rows().contains("Under way"));
    }

    @Test
    void anIntroductionIsBroughtOnByItsNumber() {
        plan();
        content.list().select(row(IntroductionRow.Pending.class));
        press('1');
        assertThat(introduction().getStatus()).isEqualTo(IntroductionStatus.CONSENT_PENDING);
        desk.waitUntil(() -> rows().stream().anyMatch(row -> row.endsWith("Waiting for consent")));
    }

    @Test
    void madeWithBothConsentsIsNoted() {
        plan();
        content.list().select(row(IntroductionRow.Pending.class));
        press('2');
        assertThat(introduction().getStatus()).isEqualTo(IntroductionStatus.MADE);
        assertThat(introduction().isFirstConsent() && introduction().isSecondConsent()).isTrue();
        assertThat(introduction().getMadeOn()).isEqualTo(desk.network().today());
    }

    @Test
    void whoDoesNotSayWhetherTheyAgreedChangesNothing() {
        answer = new Answer(false, null);
        plan();
        content.list().select(row(IntroductionRow.Pending.class));
        press('2');
        assertThat(introduction().getStatus()).isEqualTo(IntroductionStatus.IDEA);
    }

    @Test
    void withoutConsentTheReasonIsKept() {
        answer = new Answer(true, "They know one another from school");
        plan();
        content.list().select(row(IntroductionRow.Pending.class));
        press('2');
        assertThat(introduction().getWithoutConsent()).isEqualTo("They know one another from school");
    }

    @Test
    void whatIsToBeDoneStandsBelowTheIntroductionUntilItIsDone() {
        plan();
        new IntroductionEdits(desk.openNetwork()).plan(introduction(), "Ask both", desk.network().today());
        desk.waitUntil(() -> rows().stream().anyMatch(row -> row.startsWith("Ask both, To do until")));
        content.list().select(row(IntroductionRow.ToDo.class));
        press('d');
        assertThat(introduction().getTasks()).singleElement()
                .satisfies(each -> assertThat(each.getStatus()).isEqualTo(TaskStatus.COMPLETED));
        desk.waitUntil(() -> rows().stream().noneMatch(row -> row.startsWith("Ask both")));
    }

    @Test
    void aDialogAsksWhatIsToBeDone() {
        plan();
        content.list().select(row(IntroductionRow.Pending.class));
        desk.shell().getDisplay().asyncExec(() -> fill(desk.shell().getShells()[0], "Ask both"));
        press('p');
        assertThat(introduction().getTasks()).extracting(Task::getSummary).containsExactly("Ask both");
    }

    private static void fill(Shell dialog, String summary) {
        Desk.all(dialog, Text.class).getFirst().setText(summary);
        Desk.all(dialog, Button.class).stream().filter(each -> each == dialog.getDefaultButton()).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void whoIntroducedMeIsThanked() {
        var edits = new IntroductionEdits(desk.openNetwork());
        edits.request(desk.person("Ana Costa"), desk.person("Bo Berg"), "Work", "Hi");
        edits.made(introduction(), null);
        edits.move(introduction(), IntroductionStatus.MET);
        desk.waitUntil(() -> rows().contains("Say thank you"));
        content.list().select(row(IntroductionRow.Pending.class));
        press('t');
        assertThat(introduction().getThankedOn()).isEqualTo(desk.network().today());
        desk.waitUntil(() -> !rows().contains("Say thank you"));
    }

    @Test
    void anIntroductionThatSomebodyLooksForIsSelected() {
        plan();
        desk.openNetwork().reveal(introduction().getId());
        assertThat(content.list().selection()).isInstanceOfSatisfying(IntroductionRow.Pending.class,
                pending -> assertThat(pending.introduction()).isEqualTo(introduction()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "plan", "move", "made", "remove", "plan a task", "remove with a task",
        "remove a task"})
    void undoAndRedoLeadBackAndForth(String edit) {
        var edits = new IntroductionEdits(desk.openNetwork());
        plan();
        edits.plan(introduction(), "Write", null);
        var task = introduction().getTasks().getFirst();
        var before = NetworkState.of(desk.opened());
        switch (edit) {
            case "request" -> edits.request(desk.person("Ana Costa"), desk.person("Bo Berg"), "Work", "Hi");
            case "plan" -> edits.plan(desk.person("Bo Berg"), desk.person("Cy Young"));
            case "move" -> edits.move(introduction(), IntroductionStatus.LAPSED);
            case "made" -> edits.made(introduction(), null);
            case "plan a task" -> edits.plan(introduction(), "Ask both", null);
            case "remove a task" -> edits.remove(task);
            default -> edits.remove(introduction());
        }
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
