// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.overview;

import org.eclipse.swt.widgets.Control;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Icon;

/** Draws headings, and entries in two lines. */
public final class OverviewRenderer extends TitledRows<OverviewRow> {

    /** @param list where the rows will stand */
    public OverviewRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(OverviewRow row) {
        return row instanceof OverviewRow.Heading;
    }

    @Override
    protected Icon icon(OverviewRow row) {
        return ((OverviewRow.Line) row).icon();
    }

    @Override
    protected String title(OverviewRow row) {
        return switch (row) {
            case OverviewRow.Heading heading -> heading.title();
            case OverviewRow.Entry entry -> ((OverviewRow.Line) entry).title();
        };
    }

    @Override
    protected String detail(OverviewRow row) {
        return row instanceof OverviewRow.Line line ? line.detail() : "";
    }
}
