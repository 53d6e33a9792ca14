// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.network.OpenNetwork;

/** Skills: those found in a question, less those taken away, and those added by hand. New ones can be named. */
public final class SkillsField {

    private static final int WIDTH = 160;

    private final Chips<String> chips;
    private final Text text;
    private final Runnable onChange;
    private final List<String> added = new ArrayList<>();
    private final List<String> dismissed = new ArrayList<>();
    private List<String> found = List.of();

    /** @param onChange is told when the user adds a skill or takes one away */
    public SkillsField(Composite parent, OpenNetwork open, Runnable onChange) {
        this.onChange = onChange;
        chips = new Chips<>(parent, skill -> skill, this::remove);
        text = NameField.ofSkills(chips, open, this::add).control();
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
    }

    /** @return the widget, for its layout */
    public Composite control() {
        return chips;
    }

    /** Adds a skill as if it were typed. */
    public void add(String skill) {
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
