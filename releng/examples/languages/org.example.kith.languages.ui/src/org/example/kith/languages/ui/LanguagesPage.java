// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.example.kith.languages.Languages;
import org.example.kith.languages.model.SpokenLanguage;
import org.kith.model.contacts.Person;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** The languages of one person: typing “de C1” adds one, Delete removes it. */
public final class LanguagesPage implements PersonPage {

    private OpenNetwork open;
    private LineList list;
    private Person person;

    @Override
    public Control create(Composite parent, OpenNetwork network) {
        open = network;
        var page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        list = new LineList(page, SWT.V_SCROLL, "Languages")
                .onRemove(line -> open.edit("Remove language", () -> person.getFacets().remove(line.key())));
        list.entry(page, "Code and level: de C1", this::add);
        Theme.of(page).own(page);
        return page;
    }

    private boolean add(String text) {
        var spoken = Languages.parse(text);
        return spoken.isPresent() && open.edit("Note language", () -> Languages.set(person, spoken.get()));
    }

    @Override
    public void show(Person shown) {
        person = shown;
        list.show(Languages.of(person).map(LanguagesPage::line).toList());
    }

    private static Line line(SpokenLanguage spoken) {
        return Line.of(spoken, Icon.MESSAGE, Languages.name(spoken.getLanguage()), spoken.getLevel().getLiteral());
    }
}
