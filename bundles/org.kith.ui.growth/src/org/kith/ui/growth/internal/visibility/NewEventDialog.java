// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks for the name and the first day of an event. */
final class NewEventDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final OpenNetwork open;
    private Text name;
    private Text start;

    NewEventDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Events_newTitle, Messages.Add);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        name = field(area, Messages.Events_name);
        start = field(area, Messages.Events_start);
    }

    private Text field(Composite area, String hint) {
        var text = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), hint);
        text.setMessage(hint);
        text.setLayoutData(wide(WIDTH));
        text.addListener(SWT.Modify, event -> enable());
        return text;
    }

    @Override
    public void create() {
        super.create();
        enable();
    }

    /** What is no day is not lost in silence. */
    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank()
                    && (start.getText().isBlank() || day().isPresent()));
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(start.getText().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        if (new VisibilityEdits(open).addEvent(name.getText().strip(), day().orElse(null))) {
            super.okPressed();
        }
    }
}
