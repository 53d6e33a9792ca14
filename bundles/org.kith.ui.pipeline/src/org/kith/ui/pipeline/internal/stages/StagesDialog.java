// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import java.time.LocalDate;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.kith.core.NetworkException;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.model.pipeline.StageCategory;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** The stages of a board, one a row: all is changed at once, by one undo step, or not at all. */
public final class StagesDialog extends FieldDialog {

    private static final int COLUMNS = 9;
    private static final int NAME_WIDTH = 180;
    private static final int MOST = 9_999;
    private static final int ALL = 100;

    private final OpenNetwork open;
    private final Pipeline pipeline;
    private final PipelineDraft draft;
    private Composite grid;
    private Label problem;

    /** @param pipeline to be edited */
    public StagesDialog(Shell parent, OpenNetwork open, Pipeline pipeline) {
        super(parent, Messages.Stages_title, Messages.Stages_save);
        this.open = open;
        this.pipeline = pipeline;
        draft = new PipelineDraft(open.network().orElseThrow(), pipeline);
    }

    @Override
    protected void createFields(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Stages_board);
        var name = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Stages_board);
        name.setText(draft.name());
        name.setLayoutData(wide(NAME_WIDTH));
        name.addListener(SWT.Modify, event -> draft.name(name.getText()));
        grid = new Composite(area, SWT.NONE);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Space.TIGHT;
        layout.verticalSpacing = Space.TIGHT;
        grid.setLayout(layout);
        fill();
        var add = new Button(area, SWT.PUSH);
        add.setText(Messages.Stages_add);
        add.setImage(Icon.ADD.image(area.getDisplay()));
        add.addListener(SWT.Selection, event -> {
            draft.add(Messages.Stages_new);
            refill();
        });
        Theme.of(area).tone(new Label(area, SWT.NONE), Tone.MUTED).setText(Messages.Stages_hint);
        problem = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.RED);
        problem.setLayoutData(wide(NAME_WIDTH));
    }

    private void refill() {
        for (var child : grid.getChildren()) {
            child.dispose();
        }
        fill();
        getShell().pack();
    }

    private void fill() {
        for (var feature : new String[] {Words.of(Literals.STAGE__NAME), Words.of(Literals.STAGE__CATEGORY),
            Messages.Stages_probability, Words.of(Literals.STAGE__LIMIT), Messages.Stages_days}) {
            Theme.of(grid).tone(new Label(grid, SWT.NONE), Tone.MUTED).setText(feature);
        }
        for (int i = 5; i < COLUMNS; i++) {
            new Label(grid, SWT.NONE);
        }
        draft.stages().forEach(this::addRow);
    }

    private void addRow(StageDraft stage) {
        var name = named(new Text(grid, SWT.SINGLE | SWT.BORDER), Words.of(Literals.STAGE__NAME), stage);
        name.setText(stage.name());
        name.setLayoutData(wide(NAME_WIDTH));
        name.addListener(SWT.Modify, event -> stage.name(name.getText()));
        var category = named(new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY), Words.of(Literals.STAGE__CATEGORY), stage);
        StageCategory.VALUES.forEach(each -> category.add(Words.of(each)));
        category.select(StageCategory.VALUES.indexOf(stage.category()));
        var probability = spinner(Messages.Stages_probability, stage, stage.probability(), ALL, stage::probability);
        probability.setEnabled(stage.isUncertain());
        category.addListener(SWT.Selection, event -> {
            stage.category(StageCategory.VALUES.get(category.getSelectionIndex()));
            probability.setEnabled(stage.isUncertain());
            probability.setSelection(stage.probability());
        });
        spinner(Words.of(Literals.STAGE__LIMIT), stage, stage.limit(), MOST, stage::limit);
        spinner(Messages.Stages_days, stage, stage.maxDays(), MOST, stage::maxDays);
        button(Messages.Stages_up, stage, () -> move(stage, -1));
        button(Messages.Stages_down, stage, () -> move(stage, 1));
        button(Messages.Stages_describe, stage, () -> new StageTextDialog(getShell(), stage).open());
        var remove = button(Messages.Stages_remove, stage, () -> { });
        remove.addListener(SWT.Selection, event -> offerToRemove(remove, stage));
    }

    private void move(StageDraft stage, int step) {
        draft.move(stage, step);
        refill();
    }

    private static <C extends Control> C named(C control, String what, StageDraft stage) {
        return AccessibleName.of(control, NLS.bind(Messages.Stages_of, what, stage.name()));
    }

    /** Zero stands for nothing said. */
    private Spinner spinner(String what, StageDraft stage, int value, int most, IntConsumer typed) {
        var spinner = named(new Spinner(grid, SWT.BORDER), what, stage);
        spinner.setMaximum(most);
        spinner.setSelection(value);
        spinner.addListener(SWT.Modify, event -> {
            if (spinner.isEnabled()) {
                typed.accept(spinner.getSelection());
            }
        });
        return spinner;
    }

    private Button button(String text, StageDraft stage, Runnable action) {
        var button = named(new Button(grid, SWT.PUSH), text, stage);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** What is in use can't be deleted, only merged. */
    private void offerToRemove(Button button, StageDraft stage) {
        if (draft.used(stage) == 0) {
            draft.remove(stage, null);
            refill();
            return;
        }
        var menu = new Menu(button);
        for (var target : draft.stages()) {
            if (target != stage) {
                var item = new MenuItem(menu, SWT.PUSH);
                item.setText(NLS.bind(Messages.Stages_merge, draft.used(stage), target.name()));
                item.addListener(SWT.Selection, event -> merge(stage, target));
            }
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    void merge(StageDraft stage, StageDraft target) {
        draft.remove(stage, target);
        refill();
    }

    /** @return what was edited so far, for tests */
    PipelineDraft draft() {
        return draft;
    }

    /** What can't be is said here, and what was typed stays. */
    @Override
    protected void okPressed() {
        try {
            open.editOrThrow(NLS.bind(Messages.Edit_stages, pipeline.getName()),
                    () -> draft.write(LocalDate.now(open.clock())));
            super.okPressed();
        } catch (NetworkException refused) {
            problem.setText(refused.getMessage().replace("&", "&&"));
            getShell().pack();
        }
    }
}
