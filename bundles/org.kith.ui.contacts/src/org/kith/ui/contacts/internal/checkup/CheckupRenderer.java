// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.checkup;

import org.eclipse.swt.widgets.Control;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Icon;

/** Draws what was found: whom it concerns, and below what is wrong. */
final class CheckupRenderer extends TitledRows<CheckupRow> {

    CheckupRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(CheckupRow row) {
        return row instanceof CheckupRow.Section;
    }

    @Override
    protected Icon icon(CheckupRow row) {
        return Icon.WARNING;
    }

    @Override
    protected String title(CheckupRow row) {
        return switch (row) {
            case CheckupRow.Section section -> section.title();
            case CheckupRow.Item item -> item.finding().title();
        };
    }

    @Override
    protected String detail(CheckupRow row) {
        return switch (row) {
            case CheckupRow.Section section -> "";
            case CheckupRow.Item item -> item.finding().message();
        };
    }
}
