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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.growth.Insights;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.ui.growth.internal.link.GrowthLinks;
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
            button(Messages.Detail_pursue, Messages.Detail_pursueTip, () -> pursue(insight));
            button(Messages.Detail_review, Messages.Detail_reviewTip, () -> edits.review(insight));
            button(Messages.Detail_expire, Messages.Detail_expireTip, () -> edits.expire(insight));
            button(Messages.Detail_supersede, Messages.Detail_supersedeTip,
                    () -> new SupersedeDialog(row.getShell(), open, insight).open());
        } else {
            button(Messages.Detail_revive, Messages.Detail_reviveTip, () -> edits.revive(insight));
        }
    }

    /** Where there is one board, or none yet, nothing need be asked. */
    private void pursue(Insight insight) {
        var boards = Pipelines.of(open.network().orElseThrow().root()).toList();
        if (boards.isEmpty()) {
            edits.pursue(insight, PipelineTemplate.builtIn().getFirst()).ifPresent(this::show);
        } else if (boards.size() == 1) {
            pursue(insight, boards.getFirst());
        } else {
            choose(insight, boards).setVisible(true);
        }
    }

    private void pursue(Insight insight, Pipeline board) {
        edits.pursue(insight, board).ifPresent(this::show);
    }

    private void show(Opportunity opportunity) {
        links.board(opportunity.getId());
    }

    private Menu choose(Insight insight, List<Pipeline> boards) {
        var menu = new Menu(row);
        row.setMenu(menu);
        menu.addListener(SWT.Hide, event -> row.getDisplay().asyncExec(menu::dispose));
        for (var board : boards) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(board.getName().replace("&", "&&"));
            item.addListener(SWT.Selection, event -> pursue(insight, board));
        }
        return menu;
    }

    private void button(String text, String toolTip, Runnable action) {
        var button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
