// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Asked;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Helpfulness;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Asks what somebody answered, and how helpful it was. */
final class AnswerDialog extends Dialog {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 90;

    private final Asked asked;
    private Text text;
    private Combo helpful;
    private String answer = "";
    private int helpfulness;

    AnswerDialog(Shell parent, Asked asked) {
        super(parent);
        this.asked = asked;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Ask_answerTitle, asked.getPerson().getLabel()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        area.setLayout(layout);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(Objects.requireNonNullElse(asked.getAnswer(), ""));
        AccessibleName.of(text, Messages.Ask_answerText);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED).setText(Messages.Ask_answerHelpful);
        helpful = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        helpful.setItems(Helpfulness.VALUES.stream().map(Helpfulness::words).toArray(String[]::new));
        helpful.select(0);
        AccessibleName.of(helpful, Messages.Ask_answerHelpful);
        Theme.of(area).own(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Ask_answerEnter, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        answer = text.getText().strip();
        helpfulness = helpful.getSelectionIndex();
        super.okPressed();
    }

    /** @return what was answered; may be empty */
    String answer() {
        return answer;
    }

    /** @return 1 to 5; 0 if the answer is no help to enter into the ledger */
    int helpfulness() {
        return helpfulness;
    }
}
