// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.field.Chips;
import org.kith.ui.field.NameField;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.form.Binding;
import org.kith.ui.form.FormFields;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The head of the form: name, position, how the contact stands, tags. */
final class PersonHeader {

    private final OpenNetwork open;
    private final PersonEdits edits;
    private final Portrait portrait;
    private final FormFields name;
    private final Text nameText;
    private final Label position;
    private final Label standing;
    private final Chips<Tag> tags;
    private Person person;

    PersonHeader(Composite parent, OpenNetwork open, PersonLinks links) {
        this.open = open;
        edits = new PersonEdits(open);
        var theme = Theme.of(parent);
        var head = columns(parent);
        portrait = new Portrait(head, open, new PortraitActions(open));
        portrait.control().setLayoutData(new GridData(Portrait.SIZE, Portrait.SIZE));
        var beside = new Composite(head, SWT.NONE);
        beside.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        beside.setLayout(rows);
        var top = columns(beside);
        name = FormFields.inline(top, open);
        nameText = createName();
        createLog(top, links);
        position = theme.tone(line(beside), Tone.MUTED);
        standing = line(parent);
        tags = createTags(parent);
    }

    private static Composite columns(Composite parent) {
        var columns = new Composite(parent, SWT.NONE);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.SMALL;
        columns.setLayout(layout);
        return columns;
    }

    private Text createName() {
        var field = name.text(Words.of(ContactsPackage.Literals.PERSON__FORMATTED_NAME),
                new Binding<>(PersonHeader::nameOf, PersonHeader::rename));
        return (Text) Theme.of(field.control()).face(field.control(), Face.TITLE);
    }

    private static String nameOf(EObject person) {
        return ((Person) person).getFormattedName() == null && ((Person) person).isPlaceholder() ? ""
                : ((Person) person).getLabel();
    }

    private static void rename(EObject object, String newName) {
        if (newName == null) {
            throw new IllegalArgumentException(Messages.Person_nameMissing);
        }
        ((Person) object).setFormattedName(newName);
        ((Person) object).setPlaceholder(false);
    }

    private void createLog(Composite parent, PersonLinks links) {
        var log = new Button(parent, SWT.PUSH);
        log.setImage(Icon.LOG.image(parent.getDisplay()));
        log.setText(Messages.Timeline_log);
        log.setToolTipText(Messages.Timeline_logTip);
        log.addListener(SWT.Selection, event -> links.log(List.of(person.getId())));
    }

    private static Label line(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Space.TIGHT;
        label.setLayoutData(data);
        return label;
    }

    private Chips<Tag> createTags(Composite parent) {
        var chips = new Chips<Tag>(parent, Tag::getName, tag -> edits.untag(List.of(person), tag));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Space.SMALL;
        chips.setLayoutData(data);
        NameField.ofTags(chips, open, tag -> edits.tag(List.of(person), tag)).control().setLayoutData(
                new RowData(110, SWT.DEFAULT));
        return chips;
    }

    /** Lets the fields show another person; null for nobody. */
    void bind(Person shown) {
        person = shown;
        name.show(shown);
        portrait.show(shown);
    }

    void show(Person shown) {
        name.refresh();
        portrait.show(shown);
        position.setText(Phrases.position(shown).replace("&", "&&"));
        tags.show(shown.getTags());
        showStanding(shown);
    }

    private void showStanding(Person shown) {
        var due = open.people().flatMap(people -> people.due(shown.getId()));
        var row = open.people().flatMap(people -> people.row(shown.getId()));
        var sentence = due.map(standing -> Messages.Person_dot + standing.reason())
                .orElseGet(() -> row.map(found -> Phrases.lastContact(found, open.clock())).orElse(""));
        standing.setText(sentence.replace("&", "&&"));
        Theme.of(standing).tone(standing, due.map(found -> Phrases.tone(found.status())).orElse(Tone.MUTED));
    }

    void setFocus() {
        nameText.setFocus();
    }
}
