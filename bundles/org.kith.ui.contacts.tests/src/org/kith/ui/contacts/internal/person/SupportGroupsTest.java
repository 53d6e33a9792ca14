// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;
import static org.kith.testkit.Builders.anExchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.TaskStatus;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.contacts.internal.edits.SupportEdits;
import org.kith.ui.contacts.internal.edits.Value;
import org.kith.ui.contacts.internal.parts.Part;
import org.kith.ui.rows.RowList;

/** Help, promises, skills and experiences in the Person view. */
class SupportGroupsTest implements PersonLinks {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var owner = test.network().root().getOwner();
        var ada = test.add(aPerson("Ada Lovelace").skilledIn("Rust").wentThrough("Layoff", "2020", "2021"));
        test.add(anExchange(SupportKind.FEEDBACK).from(ada).to(owner).about("my talk").helpful(5));
        test.add(anExchange(SupportKind.INFORMATION).from(owner).to(ada).on("2026-08-01"));
        test.add(anExchange(SupportKind.INFORMATION).from(ada).to(owner).on("2026-07-01"));
        test.add(aTask("Send the paper", null, ada, "2026-09-15"));
        desk.open();
        new PersonContent(desk.shell(), desk.openNetwork(), desk.cadences(), desk.ties(), desk.support(),
                desk.inferredTies(), this, List.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Person ada() {
        return desk.person("Ada Lovelace");
    }

    private Person me() {
        return desk.opened().root().getOwner();
    }

    @SuppressWarnings("unchecked")
    private RowList<Part> list(String name) {
        return (RowList<Part>) Desk.all(desk.shell(), RowList.class).stream()
                .filter(list -> Spoken.name(list).equals(name)).findFirst().orElseThrow();
    }

    @Test
    void helpIsListedBothWaysTheNewestFirst() {
        desk.select("Ada Lovelace");
        assertThat(list("Help").rows()).extracting(Part::text)
                .containsExactly("Feedback: my talk", "Information", "Information");
        assertThat(list("Help").rows()).first().extracting(Part::detail).asString().startsWith("They helped you")
                .endsWith("helpful: 5 of 5");
        assertThat(list("Help").rows().get(1).detail()).startsWith("You helped them");
    }

    @Test
    void theBalanceIsSaidInWords() {
        desk.select("Ada Lovelace");
        assertThat(texts()).contains("You owe Ada Lovelace one");
    }

    private List<String> texts() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void addedHelpChangesTheBalanceAndIsTakenBack() {
        desk.select("Ada Lovelace");
        var help = ContactsFactory.eINSTANCE.createSupportExchange();
        new SupportEdits(desk.openNetwork()).add(ada(), help, Map.of(Literals.SUPPORT_EXCHANGE__GIVER, new Value(me()),
                Literals.SUPPORT_EXCHANGE__KIND, new Value(SupportKind.ADVICE), Literals.SUPPORT_EXCHANGE__DATE,
                new Value(desk.network().today())));
        desk.settle();
        assertThat(help.getReceiver()).isSameAs(ada());
        assertThat(texts()).contains("You and Ada Lovelace are even");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(texts()).contains("You owe Ada Lovelace one");
    }

    @Test
    void whoHelpedCanBeTurnedRound() {
        desk.select("Ada Lovelace");
        var help = desk.opened().root().getSupportExchanges().getFirst();
        new SupportEdits(desk.openNetwork()).change(ada(), help,
                Map.<EStructuralFeature, Value>of(Literals.SUPPORT_EXCHANGE__GIVER, new Value(me())));
        desk.settle();
        assertThat(help.getReceiver()).isSameAs(ada());
        assertThat(desk.openNetwork().undoLabel()).hasValue("Change Ada Lovelace’s help");
        assertThat(texts()).contains("Ada Lovelace owes you one");
    }

    @Test
    void deleteRemovesHelp() {
        desk.select("Ada Lovelace");
        press(list("Help"), SWT.DEL);
        assertThat(list("Help").rows()).hasSize(2);
        assertThat(desk.opened().root().getSupportExchanges()).hasSize(2);
        assertThat(texts()).contains("You and Ada Lovelace are even");
    }

    @Test
    void spaceSaysThatAPromiseIsKept() {
        desk.select("Ada Lovelace");
        assertThat(list("Promises").rows()).singleElement().extracting(Part::detail).asString()
                .startsWith("You promised · until");
        press(list("Promises"), ' ');
        assertThat(list("Promises").rows()).isEmpty();
        var task = desk.opened().root().getTasks().getFirst();
        assertThat(task.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(task.getCompleted()).isEqualTo(desk.network().clock().instant());
        desk.openNetwork().undo();
        desk.settle();
        assertThat(list("Promises").rows()).hasSize(1);
    }

    private void press(RowList<Part> list, int key) {
        list.select(list.rows().getFirst());
        var event = new Event();
        event.keyCode = key;
        list.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Test
    void whatAPersonKnowsAndHasBeenThroughIsListed() {
        desk.select("Ada Lovelace");
        assertThat(list("Skills").rows()).extracting(Part::text).containsExactly("Rust");
        assertThat(list("Experiences").rows()).extracting(Part::text, Part::detail)
                .containsExactly(tuple("Layoff", "2020 – 2021"));
    }

    @Test
    void theOwnerHasNoHelpFromThemselves() {
        desk.select("Ada Lovelace");
        assertThat(list("Help").getParent().getVisible()).isTrue();
        desk.select(me().getLabel());
        assertThat(list("Help").getParent().getVisible()).isFalse();
        assertThat(list("Promises").getParent().getVisible()).isFalse();
    }

    @Override
    public void log(List<UUID> people) {
        throw new AssertionError("Nothing is logged here");
    }

    @Override
    public void open(UUID person) {
        throw new AssertionError("Nobody else is shown here");
    }

    @Override
    public void browse(String address) {
        throw new AssertionError("Nothing is opened here");
    }
}
