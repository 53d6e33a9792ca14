// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.model.growth.Insight;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** One insight: what can be done with it, who tells it, and all that is known of it. */
final class InsightDetail implements Detail<Insight> {

    private final OpenNetwork open;
    private final Page page;
    private final Label title;
    private final Label standing;
    private final InsightButtons buttons;
    private final TellersGroup tellers;
    private final InsightFields fields;

    InsightDetail(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        var edits = new InsightEdits(open);
        page = new Page(parent);
        var head = page.group();
        title = Theme.of(head).face(wrapped(head), Face.TITLE);
        standing = Theme.of(head).tone(wrapped(head), Tone.MUTED);
        buttons = new InsightButtons(head, open, edits, links);
        tellers = new TellersGroup(page, open, edits, links);
        fields = new InsightFields(page, open);
        page.dressed();
    }

    private static Label wrapped(Composite group) {
        var label = new Label(group, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    @Override
    public void show(Insight insight) {
        title.setText(insight.getTitle().replace("&", "&&"));
        standing.setText(new InsightText(LocalDate.now(open.clock())).standing(insight).replace("&", "&&"));
        buttons.show(insight);
        tellers.show(insight);
        fields.show(insight);
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
