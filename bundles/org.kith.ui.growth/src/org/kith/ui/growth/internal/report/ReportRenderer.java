// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import org.eclipse.swt.widgets.Control;
import org.kith.core.report.Report;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Icon;

/** Draws reports with what they tell. */
final class ReportRenderer extends TitledRows<Report> {

    ReportRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(Report report) {
        return false;
    }

    @Override
    protected Icon icon(Report report) {
        return Icon.REPORT;
    }

    @Override
    protected String title(Report report) {
        return report.title();
    }

    @Override
    protected String detail(Report report) {
        return report.purpose();
    }
}
