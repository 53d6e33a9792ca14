// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.guard.Guard;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.pipeline.Pipeline;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.pipeline.internal.stages.CurrencyDialog;
import org.kith.ui.pipeline.internal.stages.StagesDialog;
import org.kith.ui.theme.Icon;

/** What can be done with whole boards. */
final class BoardsMenu {

    private final OpenNetwork open;
    private final OpportunityEdits edits;
    private final Guard guard;
    private final Consumer<PipelineTemplate> create;

    /**
     * @param guard tells of templates that can't be used
     * @param create is told what to begin a board with
     */
    BoardsMenu(OpenNetwork open, OpportunityEdits edits, Guard guard, Consumer<PipelineTemplate> create) {
        this.open = open;
        this.edits = edits;
        this.guard = guard;
        this.create = create;
    }

    /** Opens below a button. */
    void open(Button button, Pipeline shown) {
        var menu = new Menu(button);
        var shell = button.getShell();
        for (var template : PipelineTemplate.all(guard)) {
            item(menu, NLS.bind(Messages.Boards_new, template.name()), Icon.ADD, () -> create.accept(template));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Boards_stages, Icon.EDIT, () -> new StagesDialog(shell, open, shown).open());
        item(menu, Messages.Boards_currencies, null, () -> new CurrencyDialog(shell, open).open());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, NLS.bind(Messages.Boards_delete, shown.getName()), Icon.DELETE, () -> edits.delete(shown));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Icon icon, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.setImage(icon == null ? null : icon.image(menu.getDisplay()));
        item.addListener(SWT.Selection, event -> action.run());
    }
}
