// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.guard.Guard;
import org.kith.model.contacts.Person;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Extensions;

class PersonPagesTest implements PersonLinks {

    private final Desk desk = new Desk();
    private final List<String> failures = new ArrayList<>();

    /** Says who it is. */
    public static final class Greeting implements PersonPage {

        private Label label;

        @Override
        public Control create(Composite parent, OpenNetwork open) {
            label = new Label(parent, SWT.NONE);
            return label;
        }

        @Override
        public void show(Person person) {
            label.setText("Hello " + person.getLabel());
        }
    }

    @BeforeEach
    void open() {
        desk.network().add(aPerson("Ada Lovelace"));
        desk.network().add(aPerson("Alan Turing"));
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(String... pages) {
        var guard = new Guard();
        guard.addListener(fault -> failures.add(fault.sentence()));
        var registry = Extensions.of(PersonPagesTest.class, "org.kith.ui.personPages", pages);
        var added = Contribution.of(registry, "org.kith.ui.personPages", PersonPage.class,
                "showing a page", guard);
        new PersonContent(desk.shell(), desk.openNetwork(), desk.cadences(), desk.ties(), desk.support(),
                desk.inferredTies(), this, added);
        desk.shell().open();
    }

    private static String page(String type) {
        return "<page id='greeting' title='Greeting' class='" + type + "'/>";
    }

    private void turnTo(int page) {
        var folder = Desk.all(desk.shell(), TabFolder.class).getFirst();
        folder.setSelection(page);
        folder.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        desk.settle();
    }

    private List<String> greetings() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText)
                .filter(text -> text.startsWith("Hello")).toList();
    }

    @Test
    void withoutPagesOfOthersThereAreNoTabs() {
        show();
        desk.select("Ada Lovelace");

        assertThat(Desk.all(desk.shell(), TabFolder.class)).isEmpty();
    }

    @Test
    void aPageIsNotBuiltBeforeItIsSeen() {
        show(page(Greeting.class.getName()));
        desk.select("Ada Lovelace");

        assertThat(greetings()).isEmpty();
        turnTo(1);
        assertThat(greetings()).containsExactly("Hello Ada Lovelace");
    }

    @Test
    void aPageFollowsThePerson() {
        show(page(Greeting.class.getName()));
        desk.select("Ada Lovelace");
        turnTo(1);

        desk.select("Alan Turing");

        assertThat(greetings()).containsExactly("Hello Alan Turing");
    }

    @Test
    void aPageWhoseClassIsMissingNamesThePlugIn() {
        show(page("org.example.Gone"));
        desk.select("Ada Lovelace");
        turnTo(1);

        assertThat(failures).first().asString().contains("stranger0");
    }

    @Override
    public void log(List<UUID> people) {
        // not wanted here
    }

    @Override
    public void open(UUID person) {
        // not wanted here
    }

    @Override
    public void browse(String address) {
        // not wanted here
    }
}
