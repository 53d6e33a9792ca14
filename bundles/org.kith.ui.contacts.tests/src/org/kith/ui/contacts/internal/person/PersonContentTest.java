// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.rows.RowList;

class PersonContentTest implements PersonLinks {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Ada Lovelace").worksFor("Engines", "Analyst").withEmail("ada@example.org")
                .tagged("Friends").in(Layer.L15));
        desk.network().add(aPerson("Tim Lee"));
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PersonContent content() {
        return new PersonContent(desk.shell(), desk.openNetwork(), desk.cadences(), desk.ties(), desk.support(),
                desk.inferredTies(), this, List.of());
    }

    private Text field(String name) {
        return Desk.all(desk.shell(), Text.class).stream().filter(text -> Spoken.name(text).equals(name)).findFirst()
                .orElseThrow();
    }

    private void type(String name, String text) {
        field(name).setText(text);
        field(name).notifyListeners(SWT.FocusOut, null);
        desk.settle();
    }

    @Test
    void aChangedFieldIsOneUndoStepThatSaysWhatWasChanged() {
        content();
        desk.select("Ada Lovelace");
        type("Birthday", "1815-12-10");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Change Ada Lovelace’s birthday");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(desk.person("Ada Lovelace").getBirthday()).isNull();
        assertThat(field("Birthday").getText()).isEmpty();
    }

    @Test
    void theTieIsToldTermByTerm() {
        desk.opened().edit("Meet", () -> desk.person("Ada Lovelace").setFirstMet(PartialDate.parse("2016-09-01")));
        content();
        desk.select("Ada Lovelace");
        assertThat(labels()).contains("Frequency", "no contact logged", "you have not said how close you are")
                .anyMatch(text -> text.matches("\\d+ of 100, \\w+"));
    }

    @Test
    void whoHasNoLayerIsProposedTheOneOfTheirRank() {
        desk.opened().edit("Meet", () -> desk.person("Tim Lee").setFirstMet(PartialDate.parse("2016-09-01")));
        content();
        desk.select("Tim Lee");
        desk.waitUntil(() -> link("Closest 5").isPresent());
        link("Closest 5").orElseThrow().notifyListeners(SWT.Selection, new Event());
        desk.settle();
        assertThat(desk.person("Tim Lee").getLayer()).isEqualTo(Layer.L5);
        assertThat(link("Closest 5")).isEmpty();
    }

    private Optional<Link> link(String words) {
        return Desk.all(desk.shell(), Link.class).stream().filter(link -> link.getText().contains(words)).findFirst();
    }

    @Test
    void aTargetGivesThePersonACadenceOfTheirOwn() {
        content();
        desk.select("Ada Lovelace");
        type("Target days", "20");
        assertThat(desk.person("Ada Lovelace").getCadence().getTargetDays()).isEqualTo(20);
        assertThat(desk.person("Ada Lovelace").getCadence().getMaxDays()).isEqualTo(30);
        assertThat(labels()).anyMatch(text -> text.startsWith("Every 20 days, at most 30: set for this person."));
    }

    @Test
    void theFormSaysWhereTheCadenceComesFrom() {
        content();
        desk.select("Ada Lovelace");
        assertThat(labels()).anyMatch(text -> text.startsWith("Every 30 days, at most 45: from the layer Close 15."));
    }

    @Test
    void aMaximumBelowTheTargetIsRefusedWhereItStands() {
        content();
        desk.select("Ada Lovelace");
        type("Target days", "20");
        type("Maximum days", "10");
        assertThat(desk.person("Ada Lovelace").getCadence().getMaxDays()).isEqualTo(30);
        assertThat(labels()).contains("The maximum can’t be below the target of 20 days.");
        assertThat(field("Maximum days").getText()).isEqualTo("10");
    }

    @Test
    void aNameCanNotBeEmptied() {
        content();
        desk.select("Ada Lovelace");
        type("Name", "");
        assertThat(desk.person("Ada Lovelace").getLabel()).isEqualTo("Ada Lovelace");
        assertThat(labels()).contains("A person needs a name.");
    }

    @Test
    void whatIsTypedWhenAnotherPersonIsSelectedIsKept() {
        content();
        desk.select("Ada Lovelace");
        field("Headline").setText("First programmer");
        desk.select("Tim Lee");
        assertThat(desk.person("Ada Lovelace").getHeadline()).isEqualTo("First programmer");
        assertThat(desk.person("Tim Lee").getHeadline()).isNull();
    }

    @Test
    void theWheelChangesNoChoice() {
        content();
        desk.select("Ada Lovelace");
        for (var combo : Desk.all(desk.shell(), Combo.class)) {
            var wheel = new Event();
            combo.notifyListeners(SWT.MouseWheel, wheel);
            assertThat(wheel.doit).isFalse();
        }
        assertThat(desk.person("Ada Lovelace").getLayer()).isEqualTo(Layer.L15);
    }

    @Test
    void nobodySelectedSaysWhatToDo() {
        content();
        assertThat(labels()).contains("Nobody is selected");
    }

    @Test
    void severalPeopleGetASummaryWithCommonActions() {
        var content = content();
        desk.select("Ada Lovelace", "Tim Lee");
        assertThat(labels()).contains("2 people", "Ada Lovelace, Tim Lee");
        assertThat(content.summary().people()).extracting(Person::getLabel).containsExactly("Ada Lovelace", "Tim Lee");
    }

    @Test
    void everyControlHasANameForScreenReaders() {
        content();
        desk.select("Ada Lovelace");
        assertThat(unnamed()).isEmpty();
        desk.select("Ada Lovelace", "Tim Lee");
        assertThat(unnamed()).isEmpty();
    }

    private List<Control> unnamed() {
        return Desk.all(desk.shell(), Control.class).stream().filter(PersonContentTest::needsName)
                .filter(control -> Spoken.name(control).isEmpty()).toList();
    }

    private static boolean needsName(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Button
                || control instanceof Spinner || control instanceof RowList<?>;
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    @Override
    public void log(List<UUID> people) {
        throw new AssertionError("Nothing is logged here");
    }

    @Override
    public void open(UUID person) {
        desk.openNetwork().selection().select(List.of(person));
    }

    @Override
    public void browse(String address) {
        throw new AssertionError("Nothing is opened here");
    }
}
