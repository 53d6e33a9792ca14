// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationLifecycle;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.ui.field.PeopleField;
import org.kith.ui.field.SkillsField;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Begins a collaboration: what, with whom, of which kind, what it takes, how far. Organizations can join later. */
final class BeginDialog extends FieldDialog {

    private static final int WIDTH = 420;
    private static final List<CollaborationStatus> STATES = CollaborationStatus.VALUES.stream()
            .filter(CollaborationLifecycle::isOpen).toList();

    private final OpenNetwork open;
    private Text title;
    private PeopleField people;
    private SkillsField skills;
    private Combo kind;
    private Combo status;

    BeginDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Begin_title, Messages.Begin_begin);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Begin_what);
        title = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Begin_what);
        title.setLayoutData(wide(WIDTH));
        title.addListener(SWT.Modify, event -> changed());
        people = new PeopleField(area, open, Messages.Begin_who);
        people.control().setLayoutData(wide(WIDTH));
        people.onChange(this::changed);
        new Label(area, SWT.NONE).setText(Messages.Begin_skills);
        skills = new SkillsField(area, open, () -> getShell().pack());
        skills.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        kind = choice(area, Messages.Begin_kind, CollaborationKind.VALUES.stream().map(Words::of).toList());
        status = choice(area, Messages.Begin_status, STATES.stream().map(Words::of).toList());
    }

    private static Combo choice(Composite area, String name, List<String> words) {
        new Label(area, SWT.NONE).setText(name);
        var combo = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), name);
        combo.setItems(words.toArray(String[]::new));
        combo.select(0);
        return combo;
    }

    @Override
    public void create() {
        super.create();
        changed();
        title.setFocus();
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!title.getText().isBlank() && !people.people().isEmpty());
            getShell().pack();
        }
    }

    private List<Person> others() {
        return people.people().stream().flatMap(row -> open.network().orElseThrow().find(row.id()).stream())
                .map(Person.class::cast).toList();
    }

    @Override
    protected void okPressed() {
        if (new CollaborationEdits(open).begin(title.getText().strip(),
                CollaborationKind.VALUES.get(kind.getSelectionIndex()), STATES.get(status.getSelectionIndex()),
                others(), skills.skills())) {
            super.okPressed();
        }
    }

    /** @return who takes part, for tests */
    PeopleField people() {
        return people;
    }
}
