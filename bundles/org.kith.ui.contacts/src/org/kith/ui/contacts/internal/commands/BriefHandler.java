// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.brief.Briefs;
import org.kith.core.brief.PdfPages;
import org.kith.ui.brief.BriefDialog;
import org.kith.ui.contacts.internal.Messages;

/** Shows what to know before one meets the selected person. */
public final class BriefHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var network = open().network().orElseThrow();
        var today = open().people().orElseThrow().day();
        var brief = service(Briefs.class).brief(network, people().getFirst(), today, open().clock().getZone());
        new BriefDialog(shell, NLS.bind(Messages.Brief_title, brief.name()), brief, service(PdfPages.class), open())
                .open();
    }
}
