// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Skill;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;

/** Skills: those found in a question, less those taken away, and those added by hand. New ones can be named. */
public final class SkillsField {

    private static final int WIDTH = 160;

    private final OpenNetwork open;
    private final Chips<String> chips;
    private final Text text;
    private final Proposals proposals;
    private final Runnable onChange;
    private final List<String> added = new ArrayList<>();
    private final List<String> dismissed = new ArrayList<>();
    private List<String> found = List.of();

    /** @param onChange is told when the user adds a skill or takes one away */
    public SkillsField(Composite parent, OpenNetwork open, Runnable onChange) {
        this.open = open;
        this.onChange = onChange;
        chips = new Chips<>(parent, skill -> skill, this::remove);
        text = new Text(chips, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        text.setMessage(Messages.Skill_Add);
        AccessibleName.of(text, Messages.Skill_Add);
        proposals = Proposals.offer(text, this::known, name -> name, this::add);
        text.addListener(SWT.Traverse, this::enter);
    }

    /** @return the widget, for its layout */
    public Composite control() {
        return chips;
    }

    private List<String> known(String typed) {
        var beginning = typed.strip().toLowerCase(Locale.getDefault());
        return open.network().stream().flatMap(network -> network.root().getSkills().stream()).map(Skill::getName)
                .filter(name -> name.toLowerCase(Locale.getDefault()).startsWith(beginning)).sorted().toList();
    }

    private void enter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !text.getText().isBlank()) {
            event.doit = false;
            if (!proposals.showing()) {
                add(text.getText().strip());
            }
        }
    }

    /** Adds a skill as if it were typed. */
    public void add(String skill) {
        text.setText("");
        dismissed.remove(skill);
        if (skills().stream().noneMatch(skill::equalsIgnoreCase)) {
            added.add(skill);
        }
        changed();
    }

    private void remove(String skill) {
        if (!added.remove(skill)) {
            dismissed.add(skill);
        }
        text.setFocus();
        changed();
    }

    private void changed() {
        chips.show(skills());
        onChange.run();
    }

    /** Shows the skills that the words of the question name. */
    public void found(List<String> inQuestion) {
        found = inQuestion;
        chips.show(skills());
    }

    /** Forgets what was added and taken away: there is another question. */
    public void clear() {
        added.clear();
        dismissed.clear();
        found(List.of());
    }

    /** @return the names of the skills, those added by hand first */
    public List<String> skills() {
        var all = new ArrayList<>(added);
        found.stream().filter(skill -> !dismissed.contains(skill) && added.stream().noneMatch(skill::equalsIgnoreCase))
                .forEach(all::add);
        return all;
    }
}
