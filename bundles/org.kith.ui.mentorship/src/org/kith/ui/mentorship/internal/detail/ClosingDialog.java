// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks how a mentorship ended: what was reached, how good it was, and how they stay in touch. */
final class ClosingDialog extends FieldDialog {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 70;
    private static final int MOST_STARS = 5;
    private static final int QUARTER = 90;
    private static final int YEARS = 1_000;

    private Text achieved;
    private Text remember;
    private Combo rating;
    private Spinner days;
    private final Closing closing = MentorshipFactory.eINSTANCE.createClosing();

    ClosingDialog(Shell parent) {
        super(parent, Messages.Closing_title, Messages.Closing_complete);
    }

    @Override
    protected void createFields(Composite area) {
        achieved = text(area, Messages.Closing_achieved);
        remember = text(area, Messages.Closing_remember);
        new Label(area, SWT.NONE).setText(Messages.Closing_rating);
        rating = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Closing_rating);
        rating.setItems(IntStream.rangeClosed(0, MOST_STARS)
                .mapToObj(count -> count == 0 ? Messages.Rating_none : "\u2605".repeat(count)).toArray(String[]::new));
        rating.select(0);
        new Label(area, SWT.NONE).setText(Messages.Closing_days);
        days = AccessibleName.of(new Spinner(area, SWT.BORDER), Messages.Closing_days);
        days.setMaximum(YEARS);
        days.setSelection(QUARTER);
    }

    private static Text text(Composite area, String name) {
        new Label(area, SWT.NONE).setText(name);
        var text = AccessibleName.of(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), name);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        return text;
    }

    @Override
    protected void okPressed() {
        closing.setAchieved(orNull(achieved));
        closing.setText(orNull(remember));
        closing.setRating(rating.getSelectionIndex());
        closing.setStayInTouchDays(days.getSelection());
        super.okPressed();
    }

    private static String orNull(Text field) {
        var text = field.getText().strip();
        return text.isEmpty() ? null : text;
    }

    /** @return what was said, without a day */
    Closing closing() {
        return closing;
    }
}
