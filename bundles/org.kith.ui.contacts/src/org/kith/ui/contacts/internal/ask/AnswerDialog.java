// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Asked;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Helpfulness;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks what somebody answered, and how helpful it was. */
final class AnswerDialog extends FieldDialog {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 90;

    private final Asked asked;
    private Text text;
    private Combo helpful;
    private String answer = "";
    private int helpfulness;

    AnswerDialog(Shell parent, Asked asked) {
        super(parent, NLS.bind(Messages.Ask_answerTitle, asked.getPerson().getLabel()), Messages.Ask_answerEnter);
        this.asked = asked;
    }

    @Override
    protected void createFields(Composite area) {
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
