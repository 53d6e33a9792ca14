// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.ui.testkit.Desk;
import org.kith.ui.contacts.internal.edits.Favours;
import org.kith.ui.contacts.internal.edits.InteractionDraft;
import org.kith.ui.contacts.internal.edits.InteractionEdits;
import org.kith.ui.contacts.internal.phrases.Moment;

class TimelineContentTest implements TimelineLinks {

    private final Desk desk = new Desk();
    private final List<Interaction> changed = new ArrayList<>();
    private final List<Interaction> learnt = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    private TimelineContent content() {
        return new TimelineContent(desk.shell(), desk.openNetwork(), this);
    }

    private void logCallWith(String... names) {
        var people = List.of(names).stream().map(desk::person).toList();
        new InteractionEdits(desk.openNetwork()).log(new InteractionDraft(people, InteractionKind.PHONE_CALL,
                new Moment(desk.network().today(), null), Direction.OUTBOUND, "Engines", ""), Favours.NONE);
        desk.settle();
    }

    @Test
    void aNewInteractionIsShownForEveryoneWhoTookPart() {
        desk.network().add(aPerson("Ada"));
        desk.network().add(aPerson("Tim"));
        desk.network().add(aPerson("Vint"));
        desk.open();
        var content = content();
        logCallWith("Ada", "Tim");
        assertThat(subjects(content)).containsExactly("Engines");
        desk.select("Tim");
        assertThat(subjects(content)).containsExactly("Engines");
        desk.select("Vint");
        assertThat(subjects(content)).isEmpty();
    }

    @Test
    void aDeletedInteractionComesBackByUndo() {
        var ada = desk.network().add(aPerson("Ada"));
        desk.network().add(aCall().with(ada).on("2026-08-30").about("Engines"));
        desk.open();
        var content = content();
        content.delete((TimelineRow.Entry) content.list().rows().get(1));
        desk.settle();
        assertThat(subjects(content)).isEmpty();
        assertThat(desk.openNetwork().undoLabel()).hasValue("Delete phone call with Ada");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(subjects(content)).containsExactly("Engines");
    }

    @Test
    void enterLetsTheInteractionBeChanged() {
        var ada = desk.network().add(aPerson("Ada"));
        desk.network().add(aCall().with(ada).on("2026-08-30").about("Engines"));
        desk.open();
        var content = content();
        content.edit((TimelineRow.Entry) content.list().rows().get(1));
        assertThat(changed).extracting(Interaction::getSubject).containsExactly("Engines");
    }

    @Test
    void theMenuLeadsToAnInsightThatWasToldInIt() {
        var ada = desk.network().add(aPerson("Ada"));
        desk.network().add(aCall().with(ada).on("2026-08-30").about("Engines"));
        desk.open();
        var list = content().list();
        list.select(list.rows().get(1));
        Arrays.stream(list.getMenu().getItems()).filter(item -> item.getText().contains("Insight")).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        assertThat(learnt).extracting(Interaction::getSubject).containsExactly("Engines");
    }

    @Test
    void manyOfOneDayAreAllLoaded() {
        var ada = desk.network().add(aPerson("Ada"));
        desk.network().network().edit("Log many", () -> {
            for (int i = 0; i < 450; i++) {
                aCall().with(ada).on("2026-08-30").addTo(desk.network().network());
            }
        });
        desk.open();
        var pages = new Pages(desk.opened());
        while (!pages.complete()) {
            pages.more();
        }
        assertThat(pages.loaded()).hasSize(450);
    }

    private static List<String> subjects(TimelineContent content) {
        return content.list().rows().stream().filter(TimelineRow.Entry.class::isInstance)
                .map(row -> ((TimelineRow.Entry) row).subject()).toList();
    }

    @Override
    public void log(List<UUID> people) {
        throw new AssertionError("Nothing is logged here");
    }

    @Override
    public void change(Interaction interaction) {
        changed.add(interaction);
    }

    @Override
    public void learn(Interaction interaction) {
        learnt.add(interaction);
    }
}
