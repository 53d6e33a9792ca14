// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.brief.PdfPages;
import org.kith.core.mentorship.SessionSheets;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.mentorship.internal.detail.SheetDialog;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.OverviewContent;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the mentorships to the workbench. */
public final class MentorshipsView {

    private final OpenNetwork open;
    private OverviewContent<Mentorship> content;

    /** Called by the workbench. */
    @Inject
    public MentorshipsView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent, SessionSheets sheets, PdfPages pdfPages) {
        content = new OverviewContent<>(parent, open,
                new MentorshipSubject(open, new SheetDialog(open, sheets, pdfPages)));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
