// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
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
    private final Combo forms;
    private List<Pipeline> pipelines = List.of();

    /**
     * @param choose is told which board to show
     * @param group is told how to part it
     * @param change is told in which form to show it
     * @param more offers what else can be done with the board shown
     */
    BoardBar(Composite parent, Consumer<Pipeline> choose, Consumer<Grouping> group, Consumer<Form> change,
            BoardsMenu more) {
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(4, false);
        layout.marginWidth = Space.SMALL;
        layout.marginHeight = 0;
        layout.marginTop = Space.TIGHT;
        root.setLayout(layout);
        boards = AccessibleName.of(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Board_board);
        boards.addListener(SWT.Selection, event -> choose.accept(pipelines.get(boards.getSelectionIndex())));
        forms = choice(Messages.Board_form, List.of(Form.values()), Form::label, change);
        choice(Messages.Board_lanes, List.of(Grouping.values()), Grouping::label, group);
        var button = new Button(root, SWT.PUSH);
        button.setText(Messages.Board_more);
        button.setImage(Icon.BOARD.image(root.getDisplay()));
        button.addListener(SWT.Selection, event -> more.open(button, pipelines.get(boards.getSelectionIndex())));
        Theme.of(root).own(root, Tone.RAISED);
    }

    private <T> Combo choice(String name, List<T> values, Function<T, String> label, Consumer<T> chosen) {
        var combo = AccessibleName.of(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY), name);
        values.stream().map(label).forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
        return combo;
    }

    void show(Form form) {
        forms.select(form.ordinal());
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
