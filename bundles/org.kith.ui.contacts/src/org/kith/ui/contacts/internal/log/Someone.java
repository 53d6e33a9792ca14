// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.people.PersonRow;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.widget.AccessibleName;

/** One of those who were there. */
final class Someone {

    private final Combo combo;
    private List<PersonRow> people = List.of();

    Someone(Composite parent, List<PersonRow> people) {
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.of(combo, Messages.Log_whom);
        offer(people);
    }

    void offer(List<PersonRow> newPeople) {
        var before = person();
        people = newPeople;
        combo.setItems(people.stream().map(PersonRow::name).toArray(String[]::new));
        combo.select(before == null ? 0 : Math.max(0, people.indexOf(before)));
        combo.requestLayout();
    }

    /** @return who was chosen; null if nobody was there */
    PersonRow person() {
        return combo.getSelectionIndex() < 0 ? null : people.get(combo.getSelectionIndex());
    }
}
