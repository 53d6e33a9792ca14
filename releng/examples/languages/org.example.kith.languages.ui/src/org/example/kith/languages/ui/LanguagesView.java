// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.example.kith.languages.Languages;
import org.kith.core.NetworkChange;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.Refresh;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** A table of the languages that the network speaks, and who speaks them; Enter selects those people. */
public final class LanguagesView implements OpenNetworkListener {

    private final OpenNetwork open;
    private DataTable<Row> table;
    private Refresh refresh;

    /** A language and those who speak it. */
    private record Row(int number, String language, List<Person> people) {

        String names() {
            return people.stream().map(Person::getLabel).collect(Collectors.joining(", "));
        }
    }

    /** Called by the workbench. */
    @Inject
    public LanguagesView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent) {
        table = new DataTable<>(parent, "Languages", Row::number, List.of(
                Column.text("language", "Language", 2, Row::language),
                new Column<>("count", "People", 1, row -> String.valueOf(row.people().size()),
                        row -> row.people().size(), null),
                Column.text("people", "Who", 6, Row::names)));
        table.empty().say(Icon.MESSAGE, "No language is noted yet", "Select somebody and press Ctrl+Alt+L.");
        table.onOpen(row -> open.selection().select(row.people().stream().map(Person::getId).toList()));
        refresh = new Refresh(table.control(), this::show);
        open.addListener(table, this);
        show();
    }

    private void show() {
        var speakers = new TreeMap<String, List<Person>>();
        open.network().ifPresent(network -> network.root().getPeople().forEach(person -> Languages.of(person)
                .forEach(spoken -> speakers.computeIfAbsent(Languages.name(spoken.getLanguage()),
                        language -> new ArrayList<>()).add(person))));
        var rows = new ArrayList<Row>();
        speakers.forEach((language, people) -> rows.add(new Row(rows.size(), language, List.copyOf(people))));
        table.rows(rows);
    }

    @Override
    public void networkChanged() {
        show();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Focus
    void focus() {
        table.setFocus();
    }
}
