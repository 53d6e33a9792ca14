// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityContact;
import org.kith.ui.field.PeopleField;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Who has a part in it and which, and a field that adds people. The context menu and R change the part. */
final class ContactGroup {

    private final OpenNetwork open;
    private final OpportunityEdits edits;
    private final LineList list;
    private final PeopleField field;
    private Opportunity opportunity;

    ContactGroup(Composite group, OpenNetwork open, OpportunityEdits edits, ViewLinks links) {
        this.open = open;
        this.edits = edits;
        list = new LineList(group, SWT.NONE, Messages.Contact_list)
                .onRemove(line -> edits.dismiss(opportunity, contact(line)))
                .onKey((key, line) -> pressed(key));
        list.list().onOpen(line -> links.open(contact(line).getPerson().getId()));
        list.list().setMenu(menu());
        list.list().setToolTipText(Messages.Contact_tip);
        field = new PeopleField(group, open, Messages.Contact_add);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onChange(this::involve);
    }

    private static OpportunityContact contact(Line line) {
        return (OpportunityContact) line.key();
    }

    private Menu menu() {
        var menu = new Menu(list.list());
        for (var role : ContactRole.VALUES) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(Words.of(role));
            item.addListener(SWT.Selection, event -> play(role));
        }
        return menu;
    }

    private void play(ContactRole role) {
        if (list.list().selection() != null) {
            edits.play(opportunity, contact(list.list().selection()), role);
        }
    }

    private void pressed(char key) {
        if (key == 'r') {
            list.list().getMenu().setVisible(true);
        }
    }

    /** Whoever is chosen is added at once. */
    private void involve() {
        if (!field.people().isEmpty()) {
            field.people().forEach(row -> person(row).forEach(person -> edits.involve(opportunity, person)));
            field.show(List.of());
        }
    }

    private List<Person> person(PersonRow row) {
        return open.network().flatMap(network -> network.find(row.id())).map(Person.class::cast).stream()
                .collect(Collectors.toList());
    }

    void show(Opportunity shown) {
        opportunity = shown;
        list.show(shown.getContacts().stream().map(this::line).toList());
    }

    private Line line(OpportunityContact contact) {
        var row = open.people().flatMap(people -> people.row(contact.getPerson().getId()));
        return Line.of(contact, Icon.PERSON, contact.getPerson().getLabel(), Texts.joined(Words.of(contact.getRole()),
                row.map(PersonRow::title).orElse(""), row.map(PersonRow::organization).orElse("")));
    }
}
