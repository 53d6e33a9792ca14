// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Where something is entered: the field in which Enter adds it, and below it two that say more, with their labels. */
final class EntryRow {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 110;

    private EntryRow() {
    }

    static GridLayout layout() {
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    /** @return for the field that adds */
    static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
    }

    /** Labels a field that was just created. */
    static <C extends Control> C labelled(Composite row, String name, C field) {
        var label = Theme.of(row).tone(new Label(row, SWT.NONE), Tone.MUTED);
        label.setText(name);
        label.moveAbove(field);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        field.setLayoutData(data);
        return AccessibleName.of(field, name);
    }
}
