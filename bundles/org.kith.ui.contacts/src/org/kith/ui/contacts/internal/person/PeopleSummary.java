// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kith.core.people.Cadences;
import org.kith.core.people.DueStatus;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.CadenceEdits;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.field.NameField;
import org.kith.ui.field.Wheel;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Several people at once: who they are, how they stand, and what can be done with all of them. */
final class PeopleSummary {

    private static final int NAMES = 12;
    private static final int DEFAULT_TARGET = 30;
    private static final int DEFAULT_MAXIMUM = 45;
    private static final int LONGEST = 3650;

    private final OpenNetwork open;
    private final PersonEdits edits;
    private final CadenceEdits cadenceEdits;
    private final Composite root;
    private final Label title;
    private final Label standing;
    private final Label names;
    private final Combo layer;
    private List<Person> people = List.of();

    PeopleSummary(Composite parent, OpenNetwork open, Cadences cadences, PersonLinks links) {
        this.open = open;
        edits = new PersonEdits(open);
        cadenceEdits = new CadenceEdits(open, cadences);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.horizontalSpacing = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        root.setLayout(layout);
        title = Theme.of(root).face(wide(), Face.TITLE);
        standing = Theme.of(root).tone(wide(), Tone.MUTED);
        names = wide();
        heading();
        label(Words.of(ContactsPackage.Literals.IDENTIFIED__TAGS));
        fill(NameField.ofTags(root, open, tag -> edits.tag(people, tag)).control());
        label(Words.of(ContactsPackage.Literals.PERSON__LAYER));
        layer = createLayer();
        label(Words.of(ContactsPackage.Literals.PERSON__CADENCE));
        createCadence();
        createButtons(links);
    }

    private void heading() {
        var heading = Theme.of(root).face(wide(), Face.HEADING);
        heading.setText(Messages.Summary_forAll);
        ((GridData) heading.getLayoutData()).verticalIndent = Space.LARGE;
    }

    private Label wide() {
        var label = new Label(root, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return label;
    }

    private void label(String text) {
        var label = Theme.of(root).tone(new Label(root, SWT.NONE), Tone.MUTED);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    private Combo createLayer() {
        var combo = fill(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY));
        Wheel.scrollsFormOf(combo);
        combo.setItems(Layer.VALUES.stream().map(Words::of).toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> cadenceEdits.layer(people, Layer.get(combo.getSelectionIndex())));
        AccessibleName.of(combo, Words.of(ContactsPackage.Literals.PERSON__LAYER));
        return combo;
    }

    private void createCadence() {
        var row = fill(new Composite(root, SWT.NONE));
        var layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        var target = days(row, Words.of(ContactsPackage.Literals.CADENCE_POLICY__TARGET_DAYS), DEFAULT_TARGET);
        var maximum = days(row, Words.of(ContactsPackage.Literals.CADENCE_POLICY__MAX_DAYS), DEFAULT_MAXIMUM);
        target.addListener(SWT.Selection, event -> maximum.setMinimum(target.getSelection()));
        button(row, Messages.Summary_setCadence, null,
                () -> cadenceEdits.set(people, target.getSelection(),
                        Math.max(target.getSelection(), maximum.getSelection())));
        button(row, Messages.Summary_clearCadence, null, () -> cadenceEdits.clear(people));
    }

    private static Spinner days(Composite row, String name, int value) {
        var spinner = new Spinner(row, SWT.BORDER);
        Wheel.scrollsFormOf(spinner);
        spinner.setValues(value, 1, LONGEST, 0, 1, 10);
        spinner.setToolTipText(name);
        AccessibleName.of(spinner, name);
        return spinner;
    }

    private void createButtons(PersonLinks links) {
        var row = new Composite(root, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.verticalIndent = Space.MEDIUM;
        row.setLayoutData(data);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        button(row, Messages.Timeline_log, Icon.LOG, () -> links.log(people.stream().map(Person::getId).toList()));
        button(row, Messages.Summary_delete, Icon.DELETE, () -> edits.delete(people));
    }

    private static void button(Composite parent, String text, Icon icon, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setImage(icon == null ? null : icon.image(parent.getDisplay()));
        button.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return root;
    }

    void show(List<Person> selected) {
        people = List.copyOf(selected);
        title.setText(NLS.bind(Messages.Summary_title, people.size()));
        standing.setText(NLS.bind(Messages.Summary_standing, new Object[] {count(DueStatus.RED),
                count(DueStatus.AMBER), count(DueStatus.GREEN)}));
        var first = people.stream().limit(NAMES).map(Person::getLabel).collect(Collectors.joining(", "));
        names.setText((people.size() > NAMES ? NLS.bind(Messages.Summary_more, first, people.size() - NAMES) : first)
                .replace("&", "&&"));
        showLayer();
        root.layout(true, true);
    }

    private void showLayer() {
        var layers = people.stream().map(Person::getLayer).distinct().toList();
        if (layers.size() == 1) {
            layer.select(layers.getFirst().getValue());
        } else {
            layer.deselectAll();
        }
    }

    private long count(DueStatus status) {
        return people.stream().map(person -> open.people().flatMap(all -> all.due(person.getId())))
                .filter(due -> due.isPresent() && due.get().status() == status).count();
    }

    /** @return the people all actions are about, for tests */
    List<Person> people() {
        return people;
    }
}
