// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.field.Choice;
import org.kith.ui.field.PartyField;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Adds feedback of today: what was said, by whom, of which kind and skills. */
final class HearDialog extends FieldDialog {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 80;

    private final OpenNetwork open;
    private Text text;
    private PartyField from;
    private Choice<FeedbackKind> kind;
    private Text skills;

    HearDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Hear_title, Messages.Add);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        label(area, Messages.Hear_text);
        text = AccessibleName.of(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), Messages.Hear_text);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> enable());
        // Tab leads on, as in a dialog of lines
        text.addListener(SWT.Traverse, event -> event.doit = true);
        label(area, Messages.Hear_from);
        from = new PartyField(area, open, Messages.Hear_from, false);
        from.control().setLayoutData(wide(WIDTH));
        from.onChange(this::enable);
        kind = new Choice<>(area, FeedbackKind.VALUES.size(), FeedbackKind.VALUES, Words::of, each -> null, Set.of());
        kind.choose(FeedbackKind.PRAISE);
        label(area, Words.of(Literals.FEEDBACK__SKILLS));
        skills = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Words.of(Literals.FEEDBACK__SKILLS));
        skills.setMessage(Messages.Hear_skills);
        skills.setLayoutData(wide(WIDTH));
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    @Override
    public void create() {
        super.create();
        enable();
    }

    /** A name that is nobody's is not lost in silence. */
    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!text.getText().isBlank()
                    && (from.typed().isEmpty() || from.party().isPresent()));
        }
    }

    @Override
    protected void okPressed() {
        var person = from.party().map(Person.class::cast).orElse(null);
        if (new GrowthEdits(open).hear(text.getText().strip(), person, kind.value(), skills.getText(),
                LocalDate.now(open.clock()))) {
            super.okPressed();
        }
    }
}
