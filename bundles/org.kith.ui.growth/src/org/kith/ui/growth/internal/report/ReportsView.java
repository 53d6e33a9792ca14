// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.report.ReportPdf;
import org.kith.core.report.Reports;
import org.kith.ui.network.OpenNetwork;

/** Ties the reports to the workbench. */
public final class ReportsView {

    private final OpenNetwork open;
    private ReportsContent content;

    /** Called by the workbench. */
    @Inject
    public ReportsView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent, Reports reports, ReportPdf pdf) {
        content = new ReportsContent(parent, open, reports, pdf);
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
