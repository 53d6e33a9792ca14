// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.growth.Insights;
import org.kith.model.growth.Insight;
import org.kith.ui.network.OpenNetwork;

/** What can be done with an insight. */
final class InsightButtons {

    private final OpenNetwork open;
    private final InsightEdits edits;
    private final GrowthLinks links;
    private final Composite row;
    private List<Object> offered = List.of();

    InsightButtons(Composite group, OpenNetwork open, InsightEdits edits, GrowthLinks links) {
        this.open = open;
        this.edits = edits;
        this.links = links;
        row = new Composite(group, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** As long as the same can be done the buttons stay, and with them the focus. */
    void show(Insight insight) {
        var now = Arrays.<Object>asList(insight, Insights.isCurrent(insight));
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        for (var button : row.getChildren()) {
            button.dispose();
        }
        if (Insights.isCurrent(insight)) {
            button(Messages.Detail_review, Messages.Detail_reviewTip, () -> edits.review(insight));
            button(Messages.Detail_expire, Messages.Detail_expireTip, () -> edits.expire(insight));
            button(Messages.Detail_supersede, Messages.Detail_supersedeTip,
                    () -> new SupersedeDialog(row.getShell(), open, insight).open());
        } else {
            button(Messages.Detail_revive, Messages.Detail_reviveTip, () -> edits.revive(insight));
        }
    }

    private void button(String text, String toolTip, Runnable action) {
        var button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
