// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import org.eclipse.swt.widgets.Shell;
import org.kith.core.brief.PdfPages;
import org.kith.core.mentorship.SessionSheets;
import org.kith.model.mentorship.MentoringSession;
import org.kith.ui.brief.BriefDialog;
import org.kith.ui.network.OpenNetwork;

/** Shows the sheet of a session, to read and to print: what prepares it, or what was said in it. */
public final class SheetDialog {

    private final OpenNetwork open;
    private final SessionSheets sheets;
    private final PdfPages pdfPages;

    /** @param open a network must be open at every call */
    public SheetDialog(OpenNetwork open, SessionSheets sheets, PdfPages pdfPages) {
        this.open = open;
        this.sheets = sheets;
        this.pdfPages = pdfPages;
    }

    /** @return the dialog, not open yet */
    BriefDialog of(MentoringSession session, Shell parent) {
        var sheet = sheets.sheet(open.network().orElseThrow(), session, open.clock().getZone());
        return new BriefDialog(parent, sheet.name(), sheet, pdfPages, open);
    }
}
