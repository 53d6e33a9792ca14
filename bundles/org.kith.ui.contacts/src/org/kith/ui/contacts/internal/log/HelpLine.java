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
import org.kith.core.support.Help;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Helpfulness;
import org.kith.ui.widget.AccessibleName;

/** Help as a sentence: I got or gave, what sort, from or to whom, about what, how helpful. */
final class HelpLine implements AddedLines.Line {

    private static final int ABOUT_WIDTH = 160;

    private final Combo side;
    private final Combo kind;
    private final Someone someone;
    private final Text about;
    private final Combo helpful;

    HelpLine(Composite area, List<PersonRow> people) {
        side = combo(area, Messages.Log_helpSide, List.of(Messages.Log_iGot, Messages.Log_iGave));
        kind = combo(area, Messages.Log_helpKind, SupportKind.VALUES.stream().map(Words::of).toList());
        someone = new Someone(area, people);
        about = new Text(area, SWT.BORDER | SWT.SINGLE);
        about.setMessage(Messages.Log_about);
        AccessibleName.of(about, Messages.Log_about);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = ABOUT_WIDTH;
        about.setLayoutData(data);
        helpful = combo(area, Messages.Log_helpful, Helpfulness.VALUES.stream().map(Helpfulness::words).toList());
        helpful.setItem(0, Messages.Log_helpfulHint);
        helpful.select(0);
        side.addListener(SWT.Selection, event -> helpful.setEnabled(received()));
    }

    private static Combo combo(Composite area, String name, List<String> items) {
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        AccessibleName.of(combo, name);
        return combo;
    }

    private boolean received() {
        return side.getSelectionIndex() == 0;
    }

    @Override
    public void offer(List<PersonRow> people) {
        someone.offer(people);
    }

    @Override
    public void setFocus() {
        side.setFocus();
    }

    /** @return who was chosen; null if nobody was there */
    PersonRow person() {
        return someone.person();
    }

    /** @return what was filled in, between the owner and the person chosen */
    Help help(Person owner, Person other) {
        var sort = SupportKind.VALUES.get(kind.getSelectionIndex());
        return received() ? new Help(other, owner, sort, about.getText(), helpful.getSelectionIndex(), "")
                : new Help(owner, other, sort, about.getText(), 0, "");
    }
}
