// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.core.people.PersonRow;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;

/** Several people: chips, and a text that finds more while typing. Backspace in the empty text takes the last away. */
public final class PeopleField {

    private final Chips<PersonRow> chips;
    private final Text text;
    private final PeopleFinder finder;
    private final Proposals proposals;
    private Runnable onChange = () -> { };

    /** @param name of the field, for screen readers and as a hint */
    public PeopleField(Composite parent, OpenNetwork open, String name) {
        finder = new PeopleFinder(open);
        chips = new Chips<>(parent, PersonRow::name, this::remove);
        text = new Text(chips, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new RowData(220, SWT.DEFAULT));
        text.setMessage(name);
        AccessibleName.of(text, name);
        proposals = Proposals.offer(text, finder::find, PeopleFinder::label, this::add);
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Says what happens when people come or go. */
    public void onChange(Runnable action) {
        onChange = action;
    }

    /** @return the widget, for its layout */
    public Composite control() {
        return chips;
    }

    /** @return the chosen people, in the order they were chosen */
    public List<PersonRow> people() {
        return chips.items();
    }

    /** @return what was typed and is nobody yet */
    public String unresolved() {
        return text.getText().strip();
    }

    /** Shows these people. */
    public void show(List<PersonRow> people) {
        chips.show(people);
        onChange.run();
    }

    /** Puts the focus into the text. */
    public void setFocus() {
        text.setFocus();
    }

    private void add(PersonRow person) {
        text.setText("");
        if (!people().contains(person)) {
            var more = new ArrayList<>(people());
            more.add(person);
            show(more);
        }
        text.setFocus();
    }

    private void remove(PersonRow person) {
        show(people().stream().filter(other -> !other.equals(person)).toList());
        text.setFocus();
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.BS && text.getText().isEmpty() && !people().isEmpty()) {
            remove(people().getLast());
        }
    }

    /** Enter takes the best person for what is typed, before it does anything else. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && (proposals.showing() || takeTyped())) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    /** @return whether what was typed is now a person */
    public boolean takeTyped() {
        var found = finder.find(unresolved());
        if (!found.isEmpty()) {
            add(found.getFirst());
        }
        return !found.isEmpty();
    }
}
