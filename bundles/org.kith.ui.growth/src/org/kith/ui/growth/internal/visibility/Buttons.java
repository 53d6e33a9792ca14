// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Identified;
import org.kith.model.pipeline.Pipeline;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.network.OpenNetwork;

/** What can be done with an item or an event; the last button makes an opportunity of it. */
final class Buttons {

    private final OpenNetwork open;
    private final VisibilityEdits edits;
    private final GrowthLinks links;
    private final Composite row;
    private List<Object> offered = List.of();

    /** A button. */
    record Action(String text, String toolTip, Runnable work) {
    }

    Buttons(Composite group, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        this.links = links;
        edits = new VisibilityEdits(open);
        row = new Composite(group, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** As long as the same can be done the buttons stay, and with them the focus. */
    void show(Identified object, String title, List<Action> actions) {
        var now = List.<Object>of(object, title, actions.stream().map(Action::text).toList());
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        for (var button : row.getChildren()) {
            button.dispose();
        }
        actions.forEach(this::button);
        button(new Action(Messages.Item_pursue, Messages.Item_pursueTip, () -> pursue(object, title)));
    }

    private void button(Action action) {
        var button = new Button(row, SWT.PUSH);
        button.setText(action.text());
        button.setToolTipText(action.toolTip());
        button.addListener(SWT.Selection, event -> action.work().run());
    }

    /** Where there is one board, or none yet, nothing need be asked. */
    private void pursue(Identified object, String title) {
        var boards = Pipelines.of(open.network().orElseThrow().root()).toList();
        if (boards.size() > 1) {
            choose(object, title, boards).setVisible(true);
        } else {
            pursue(object, title, boards.isEmpty() ? null : boards.getFirst());
        }
    }

    private void pursue(Identified object, String title, Pipeline board) {
        edits.pursue(object, title, board).ifPresent(opened -> links.board(opened.getId()));
    }

    private Menu choose(Identified object, String title, List<Pipeline> boards) {
        var menu = new Menu(row);
        row.setMenu(menu);
        menu.addListener(SWT.Hide, event -> row.getDisplay().asyncExec(menu::dispose));
        for (var board : boards) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(board.getName().replace("&", "&&"));
            item.addListener(SWT.Selection, event -> pursue(object, title, board));
        }
        return menu;
    }
}
