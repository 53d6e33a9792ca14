// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class LogFormTest {

    private final Desk desk = new Desk();
    private LogForm form;

    @BeforeEach
    void openForm() {
        desk.network().add(aPerson("Ada Lovelace").worksFor("Engines", "Analyst"));
        desk.network().add(aPerson("Tim Lee"));
        desk.open();
        form = new LogForm(desk.shell(), desk.openNetwork());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Text field(String name) {
        return Desk.all(form.control(), Text.class).stream().filter(text -> Spoken.name(text).equals(name))
                .findFirst().orElseThrow();
    }

    private List<String> labels() {
        return Desk.all(form.control(), Label.class).stream().map(Label::getText).toList();
    }

    private int logged() {
        return desk.opened().interactions(null, 10).size();
    }

    @Test
    void oneLunchWithSeveralPeopleIsOneInteraction() {
        form.startWith(List.of(desk.id("Ada Lovelace"), desk.id("Tim Lee")));
        field("Subject").setText("Lunch");
        assertThat(form.submit()).isTrue();
        var lunch = desk.opened().interactions(desk.person("Tim Lee")).getFirst();
        assertThat(lunch.getParticipations()).hasSize(2);
        assertThat(lunch.getSubject()).isEqualTo("Lunch");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Log meeting in person with Ada Lovelace and Tim Lee");
    }

    @Test
    void aPersonIsFoundByWhatWasTyped() {
        form.startWith(List.of());
        field("Name of a person").setText("lov");
        assertThat(form.submit()).isTrue();
        assertThat(desk.opened().interactions(desk.person("Ada Lovelace"))).hasSize(1);
    }

    @Test
    void nobodyIsRefused() {
        form.startWith(List.of());
        assertThat(form.submit()).isFalse();
        assertThat(labels()).contains("Say with whom you were in touch.");
        assertThat(logged()).isZero();
    }

    @Test
    void aStrangerIsRefusedByName() {
        form.startWith(List.of());
        field("Name of a person").setText("Nobody");
        assertThat(form.submit()).isFalse();
        assertThat(labels()).anyMatch(text -> text.startsWith("Nobody is called “Nobody”."));
    }

    @Test
    void theDayIsExplainedWhileTyping() {
        field("When").setText("yesterday");
        assertThat(labels()).anyMatch(text -> text.contains("31") && text.contains("2026"));
        field("When").setText("tomorrow");
        assertThat(labels()).anyMatch(text -> text.startsWith("“tomorrow” is no day."));
    }

    @Test
    void theFutureIsRefused() {
        form.startWith(List.of(desk.id("Tim Lee")));
        field("When").setText("2026-09-02");
        assertThat(form.submit()).isFalse();
        assertThat(logged()).isZero();
    }

    @Test
    void anInteractionCanBeChanged() {
        var ada = desk.person("Ada Lovelace");
        var call = desk.opened().edit("Log", () -> aCall().with(ada).on("2026-08-30").addTo(desk.opened()));
        form.edit(call);
        field("When").setText("2026-08-29");
        field("Note").setText("Engines");
        assertThat(form.submit()).isTrue();
        assertThat(call.getStart()).isEqualTo("2026-08-29T00:00:00Z");
        assertThat(call.getKind()).isEqualTo(InteractionKind.PHONE_CALL);
        assertThat(call.getNotes()).isEqualTo("Engines");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Change phone call with Ada Lovelace");
    }

    @Test
    void changingNothingIsNoEdit() {
        var ada = desk.person("Ada Lovelace");
        var call = desk.opened().edit("Log", () -> aCall().with(ada).on("2026-08-30").addTo(desk.opened()));
        form.edit(call);
        assertThat(form.submit()).isTrue();
        assertThat(desk.openNetwork().undoLabel()).hasValue("Log");
    }

    private Link link(String words) {
        return Desk.all(form.control(), Link.class).stream().filter(link -> link.getText().contains(words))
                .findFirst().orElseThrow();
    }

    private List<Combo> combos(String name) {
        return Desk.all(form.control(), Combo.class).stream().filter(combo -> Spoken.name(combo).equals(name))
                .toList();
    }

    private static void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void add(String words) {
        link(words).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void oneLunchTellsWhoHelpedWhom() {
        form.startWith(List.of(desk.id("Ada Lovelace"), desk.id("Tim Lee")));
        add("Add help");
        choose(combos("Kind of help").getFirst(), "Feedback");
        field("about what").setText("my talk");
        choose(combos("How helpful").getFirst(), "5 – very");
        add("Add help");
        choose(combos("Who helped whom").getLast(), "I gave");
        choose(combos("Kind of help").getLast(), "Information");
        choose(combos("Whom").getLast(), "Tim Lee");
        assertThat(form.submit()).isTrue();
        var me = desk.opened().root().getOwner();
        var lunch = desk.opened().interactions(desk.person("Tim Lee")).getFirst();
        assertThat(desk.opened().root().getSupportExchanges()).extracting(SupportExchange::getGiver,
                SupportExchange::getReceiver, SupportExchange::getKind, SupportExchange::getSubject,
                SupportExchange::getHelpfulness, SupportExchange::getInteraction, SupportExchange::getDate)
                .containsExactly(
                        tuple(desk.person("Ada Lovelace"), me, SupportKind.FEEDBACK, "my talk", 5, lunch.getId(),
                                desk.network().today()),
                        tuple(me, desk.person("Tim Lee"), SupportKind.INFORMATION, null, 0, lunch.getId(),
                                desk.network().today()));
    }

    @Test
    void promisesAreTasksOfTheSameUndoStep() {
        form.startWith(List.of(desk.id("Ada Lovelace")));
        add("Add a promise");
        field("what").setText("Send the paper");
        field("until 2026-12-01").setText("2026-09-15");
        assertThat(form.submit()).isTrue();
        assertThat(desk.opened().root().getTasks()).singleElement().satisfies(task -> {
            assertThat(task.getSummary()).isEqualTo("Send the paper");
            assertThat(task.getDue()).isEqualTo("2026-09-15");
            assertThat(task.getAssignee()).isNull();
            assertThat(task.getCounterpart()).isSameAs(desk.person("Ada Lovelace"));
        });
        desk.openNetwork().undo();
        assertThat(desk.opened().root().getTasks()).isEmpty();
        assertThat(logged()).isZero();
    }

    @Test
    void aPromiseOfNothingIsRefused() {
        form.startWith(List.of(desk.id("Ada Lovelace")));
        add("Add a promise");
        assertThat(form.submit()).isFalse();
        assertThat(labels()).contains("Say what was promised, or take the line away.");
        assertThat(logged()).isZero();
    }

    @Test
    void aLastDayThatIsNoneIsRefused() {
        form.startWith(List.of(desk.id("Ada Lovelace")));
        add("Add a promise");
        field("what").setText("Send the paper");
        field("until 2026-12-01").setText("soon");
        assertThat(form.submit()).isFalse();
        assertThat(labels()).contains("“soon” is no day. Write it like 2026-12-01.");
    }

    @Test
    void aLineCanBeTakenAway() {
        form.startWith(List.of(desk.id("Ada Lovelace")));
        add("Add help");
        Desk.all(form.control(), Button.class).stream()
                .filter(button -> Spoken.name(button).equals("Take this line away")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        assertThat(form.submit()).isTrue();
        assertThat(desk.opened().root().getSupportExchanges()).isEmpty();
    }

    @Test
    void helpCanBeAddedToWhatWasLogged() {
        var ada = desk.person("Ada Lovelace");
        var call = desk.opened().edit("Log", () -> aCall().with(ada).on("2026-08-30").addTo(desk.opened()));
        form.edit(call);
        add("Add help");
        assertThat(form.submit()).isTrue();
        assertThat(desk.opened().root().getSupportExchanges()).singleElement()
                .extracting(SupportExchange::getDate, SupportExchange::getInteraction)
                .containsExactly(LocalDate.of(2026, 8, 30), call.getId());
    }

    @Test
    void everyFieldHasANameForScreenReaders() {
        add("Add help");
        add("Add a promise");
        assertThat(Desk.all(form.control(), Control.class)).filteredOn(control -> control instanceof Text
                || control instanceof Combo || control instanceof Button)
                .allSatisfy(control -> assertThat(Spoken.name(control)).isNotEmpty());
    }
}
