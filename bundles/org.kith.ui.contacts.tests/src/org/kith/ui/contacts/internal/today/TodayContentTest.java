// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.people.DueStatus;
import org.kith.model.contacts.Layer;
import org.kith.ui.contacts.internal.desk.Desk;
import org.kith.ui.contacts.internal.desk.Spoken;
import org.kith.ui.contacts.internal.log.LogForm;

class TodayContentTest implements TodayLinks {

    private final Desk desk = new Desk();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void fillNetwork() {
        add("Alice", "2026-09-01");
        add("Bela", "2026-08-12");
        add("Chen", "2026-08-01");
        add("Dora", "2026-07-19");
        add("Emil", "2026-07-17");
    }

    private void add(String name, String lastContact) {
        var person = desk.network().add(aPerson(name).in(Layer.L15));
        desk.network().add(aCall().with(person).on(lastContact));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TodayContent content() {
        return new TodayContent(desk.shell(), desk.openNetwork(), desk.cadences(), this);
    }

    private static List<String> names(TodayContent content) {
        return cards(content).stream().filter(card -> card.due().status() != DueStatus.GREEN)
                .map(card -> card.person().name()).toList();
    }

    private static List<TodayRow.Card> cards(TodayContent content) {
        return content.list().rows().stream().filter(TodayRow.Card.class::isInstance).map(TodayRow.Card.class::cast)
                .toList();
    }

    @Test
    void theMostPressingComesFirstWithTheReason() {
        desk.open();
        var first = cards(content()).getFirst();
        assertThat(first.person().name()).isEqualTo("Emil");
        assertThat(first.due().reason()).isEqualTo("46 days since a call, target 30, at most 45");
    }

    @Test
    void theHeadCountsThem() {
        desk.open();
        content();
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText).contains("● 1 overdue", "● 2 due",
                "● 2 in touch");
    }

    @Test
    void loggingTurnsThePersonGreen() {
        desk.open();
        var content = content();
        var form = new LogForm(desk.shell(), desk.openNetwork());
        form.startWith(List.of(desk.id("Emil")));
        assertThat(form.submit()).isTrue();
        desk.settle();
        assertThat(names(content)).containsExactly("Dora", "Chen");
        assertThat(desk.openNetwork().people().orElseThrow().due(desk.id("Emil")).orElseThrow().status())
                .isEqualTo(DueStatus.GREEN);
    }

    @Test
    void snoozingTakesThePersonOffTheListUntilThatDay() {
        desk.open();
        var content = content();
        content.snooze(cards(content).getFirst(), desk.network().today().plusWeeks(1));
        desk.settle();
        assertThat(names(content)).containsExactly("Dora", "Chen");
        assertThat(desk.openNetwork().undoLabel()).hasValueSatisfying(label -> assertThat(label).startsWith(
                "Snooze Emil until"));
        assertThat(desk.person("Emil").getCadence().getTargetDays()).isEqualTo(30);
    }

    @Test
    void manyPeopleAreToldAMomentLater() {
        desk.network().network().edit("Add many", () -> {
            for (int i = 0; i < 2_100; i++) {
                aPerson("Person " + i).in(Layer.L15).addTo(desk.network().network());
            }
        });
        desk.open();
        var content = content();
        desk.waitUntil(() -> !content.list().rows().isEmpty());
        assertThat(names(content)).hasSize(2_103).startsWith("Emil");
    }

    @Test
    void oneKeyLogsAndEnterOpens() {
        desk.open();
        var content = content();
        content.list().select(content.list().rows().getFirst());
        press(content, 'l', 'l');
        press(content, SWT.CR, SWT.CR);
        assertThat(asked).containsExactly("log Emil", "open Emil");
    }

    private static void press(TodayContent content, char character, int keyCode) {
        var event = new Event();
        event.character = character;
        event.keyCode = keyCode;
        content.list().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aCardIsReadOutWhole() {
        desk.open();
        var content = content();
        assertThat(Spoken.name(content.list())).isEqualTo("People who are due");
        assertThat(new CardRenderer(desk.shell(), content).describe(content.list().rows().getFirst()))
                .isEqualTo("Emil, overdue, 46 days since a call, target 30, at most 45");
    }

    @Override
    public void log(UUID person) {
        asked.add("log " + name(person));
    }

    @Override
    public void open(UUID person) {
        asked.add("open " + name(person));
    }

    private String name(UUID person) {
        return desk.openNetwork().people().orElseThrow().row(person).orElseThrow().name();
    }

    @Override
    public void importPeople() {
        asked.add("import");
    }

    @Override
    public void chooseCadences() {
        asked.add("choose");
    }
}
