// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.mentorship.Capacity;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.ui.field.PeopleField;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Begins a mentorship: with whom, in which role, of which form, what about, how far. Warns where there is no room. */
final class BeginDialog extends FieldDialog {

    private static final int WIDTH = 420;
    private static final List<MentorshipStatus> STATES = MentorshipStatus.VALUES.stream()
            .filter(MentorshipLifecycle::isOpen).toList();

    private final OpenNetwork open;
    private PeopleField people;
    private Button asMentor;
    private Combo kind;
    private Combo status;
    private Text topic;
    private Label warning;

    BeginDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Begin_title, Messages.Begin_begin);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        createRole(area);
        people = new PeopleField(area, open, Messages.Begin_who);
        people.control().setLayoutData(wide(WIDTH));
        people.onChange(this::changed);
        new Label(area, SWT.NONE).setText(Messages.Begin_topic);
        topic = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Begin_topic);
        topic.setLayoutData(wide(WIDTH));
        kind = choice(area, Messages.Begin_kind, MentorshipKind.VALUES.stream().map(Words::of).toList());
        status = choice(area, Messages.Begin_status, STATES.stream().map(Words::of).toList());
        warning = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.AMBER);
        warning.setLayoutData(wide(WIDTH));
    }

    private void createRole(Composite area) {
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        var asMentee = new Button(row, SWT.RADIO);
        asMentee.setText(Messages.Begin_asMentee);
        asMentee.setSelection(true);
        asMentor = new Button(row, SWT.RADIO);
        asMentor.setText(Messages.Begin_asMentor);
        asMentor.addListener(SWT.Selection, event -> changed());
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
        people.setFocus();
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!others().isEmpty());
            warning.setText(warningText().replace("&", "&&"));
            getShell().pack();
        }
    }

    private List<Person> others() {
        return people.people().stream().flatMap(row -> open.network().orElseThrow().find(row.id()).stream())
                .map(Person.class::cast).toList();
    }

    /** More than there is room for is a warning, never forbidden. */
    private String warningText() {
        var root = open.network().orElseThrow().root();
        boolean ownerMentors = asMentor.getSelection();
        if (Capacity.of(root, root.getOwner(), ownerMentors).left() == 0) {
            return ownerMentors ? Messages.Begin_youAreFullAsMentor : Messages.Begin_youAreFullAsMentee;
        }
        return others().stream().filter(person -> Capacity.of(root, person, !ownerMentors).left() == 0).findFirst()
                .map(person -> NLS.bind(Messages.Begin_full, person.getLabel())).orElse("");
    }

    @Override
    protected void okPressed() {
        if (new MentorshipEdits(open).begin(MentorshipKind.VALUES.get(kind.getSelectionIndex()),
                asMentor.getSelection(), others(), topic.getText().strip(), STATES.get(status.getSelectionIndex()))) {
            super.okPressed();
        }
    }
}
