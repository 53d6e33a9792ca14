// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Promise;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.LastDay;
import org.kith.ui.widget.AccessibleName;

/** A promise as a sentence: I or they promised, to or by whom, what, until when. */
final class PromiseLine implements AddedLines.Line {

    private static final int WHAT_WIDTH = 180;
    private static final int DAY_WIDTH = 110;

    private final Combo side;
    private final Someone someone;
    private final Text what;
    private final Text until;

    PromiseLine(Composite area, List<PersonRow> people) {
        side = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        side.setItems(Messages.Log_iPromised, Messages.Log_theyPromised);
        side.select(0);
        AccessibleName.of(side, Messages.Log_promiseSide);
        someone = new Someone(area, people);
        what = text(area, Messages.Log_promised, WHAT_WIDTH, true);
        until = text(area, Messages.Log_until, DAY_WIDTH, false);
    }

    private static Text text(Composite area, String name, int width, boolean grab) {
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setMessage(name);
        AccessibleName.of(text, name);
        var data = new GridData(SWT.FILL, SWT.CENTER, grab, false);
        data.widthHint = width;
        text.setLayoutData(data);
        return text;
    }

    @Override
    public void offer(List<PersonRow> people) {
        someone.offer(people);
    }

    @Override
    public void setFocus() {
        side.setFocus();
    }

    void focusOnWhat() {
        what.setFocus();
    }

    void focusOnDay() {
        until.setFocus();
    }

    /** @return whether nothing is said of what is promised */
    boolean isBlank() {
        return what.getText().isBlank();
    }

    /** @return who was chosen; null if nobody was there */
    PersonRow person() {
        return someone.person();
    }

    /**
     * @return what was filled in
     * @throws java.time.DateTimeException with a sentence for the user if the last day is none
     */
    Promise promise(Person other) {
        return new Promise(what.getText(), other, side.getSelectionIndex() == 1, LastDay.parse(until.getText()));
    }
}
