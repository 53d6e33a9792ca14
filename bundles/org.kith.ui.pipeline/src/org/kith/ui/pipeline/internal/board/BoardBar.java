// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.pipeline.Pipeline;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Chooses what is shown above a board. */
final class BoardBar {

    private final Composite root;
    private final Combo boards;
    private List<Pipeline> pipelines = List.of();

    /**
     * @param choose is told which board to show
     * @param group is told how to part it
     * @param create is told what to begin a board with
     */
    BoardBar(Composite parent, Consumer<Pipeline> choose, Consumer<Grouping> group,
            Consumer<PipelineTemplate> create) {
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(3, false);
        layout.marginWidth = Space.SMALL;
        layout.marginHeight = 0;
        layout.marginTop = Space.TIGHT;
        root.setLayout(layout);
        boards = AccessibleName.of(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Board_board);
        boards.addListener(SWT.Selection, event -> choose.accept(pipelines.get(boards.getSelectionIndex())));
        var lanes = AccessibleName.of(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Board_lanes);
        Stream.of(Grouping.values()).map(Grouping::label).forEach(lanes::add);
        lanes.select(0);
        lanes.addListener(SWT.Selection, event -> group.accept(Grouping.values()[lanes.getSelectionIndex()]));
        var add = new Button(root, SWT.PUSH);
        add.setText(Messages.Board_new);
        add.setImage(Icon.ADD.image(root.getDisplay()));
        add.addListener(SWT.Selection, event -> offer(add, create));
        Theme.of(root).own(root, Tone.RAISED);
    }

    private static void offer(Button button, Consumer<PipelineTemplate> create) {
        var menu = new Menu(button);
        for (var template : PipelineTemplate.builtIn()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(template.name());
            item.addListener(SWT.Selection, event -> create.accept(template));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    void show(List<Pipeline> all, Pipeline shown) {
        var names = all.stream().map(Pipeline::getName).toArray(String[]::new);
        if (!List.of(names).equals(List.of(boards.getItems()))) {
            boards.setItems(names);
            root.layout();
        }
        pipelines = all;
        boards.select(all.indexOf(shown));
    }
}
