// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.QueryField;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** What stands above the map: whom it shows, who is searched for, and how the user wants it. */
final class MapBar {

    /** What the bar asks for. */
    interface Actions extends QueryField.Actions {

        void change(UnaryOperator<MapSettings> change);

        void centre();

        void fit();

        void export();

        void table(boolean shown);
    }

    private static final int[] STEPS = {1, 2, 3, MapSettings.EVERYBODY};
    private static final int SEARCH_WIDTH = 300;

    private final Actions actions;
    private final Composite root;
    private final Label title;
    private final QueryField search;
    private final Label found;
    private final Button table;
    private final Combo steps;
    private final Button withoutOwner;
    private final Button weighted;
    private final Combo colouring;
    private final Combo sizing;

    MapBar(Composite parent, OpenNetwork open, Actions actions) {
        this.actions = actions;
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.SMALL;
        root.setLayout(layout);
        var head = row(3);
        title = createTitle(head);
        search = createSearch(head, open);
        found = createFound(head);
        var choices = wrappingRow();
        steps = combo(choices, Messages.Steps, List.of(Messages.Steps_1, Messages.Steps_2, Messages.Steps_3,
                Messages.Steps_all));
        steps.addListener(SWT.Selection, event -> actions.change(
                settings -> settings.upTo(STEPS[steps.getSelectionIndex()])));
        colouring = combo(choices, Messages.Colour, List.of(Messages.Colour_tie, Messages.Colour_community,
                Messages.Colour_employer, Messages.Colour_due));
        colouring.addListener(SWT.Selection, event -> actions.change(
                settings -> settings.by(Colouring.values()[colouring.getSelectionIndex()])));
        sizing = combo(choices, Messages.Size, List.of(Messages.Size_ties, Messages.Size_strength));
        sizing.addListener(SWT.Selection, event -> actions.change(
                settings -> settings.by(Sizing.values()[sizing.getSelectionIndex()])));
        withoutOwner = createWithoutOwner(choices);
        button(choices, SWT.PUSH, Messages.Centre, Messages.Centre_tip, Icon.PERSON)
                .addListener(SWT.Selection, event -> actions.centre());
        button(choices, SWT.PUSH, Messages.Fit, Messages.Fit_tip, Icon.MAP)
                .addListener(SWT.Selection, event -> actions.fit());
        table = button(choices, SWT.TOGGLE, Messages.Table, Messages.Table_tip, Icon.COLUMNS);
        table.addListener(SWT.Selection, event -> actions.table(table.getSelection()));
        weighted = check(choices, Messages.Weighted, Messages.Weighted_tip);
        weighted.addListener(SWT.Selection, event -> actions.change(
                settings -> settings.weighted(weighted.getSelection())));
        button(choices, SWT.PUSH, Messages.Export, Messages.Export_tip, Icon.EXPORT)
                .addListener(SWT.Selection, event -> actions.export());
        Theme.of(root).own(root, Tone.RAISED);
    }

    private Composite row(int columns) {
        var row = new Composite(root, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.SMALL;
        row.setLayout(layout);
        return row;
    }

    private Composite wrappingRow() {
        var row = new Composite(root, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = Space.SMALL;
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    private static Label createTitle(Composite row) {
        var label = Theme.of(row).face(new Label(row, SWT.NONE), Face.HEADING);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        label.setLayoutData(data);
        return label;
    }

    private QueryField createSearch(Composite row, OpenNetwork open) {
        var field = new QueryField(row, open, Messages.Search, Messages.Search_hint, actions);
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = SEARCH_WIDTH;
        field.setLayoutData(data);
        return field;
    }

    private static Label createFound(Composite row) {
        var label = Theme.of(row).tone(new Label(row, SWT.NONE), Tone.MUTED);
        var data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.exclude = true;
        label.setLayoutData(data);
        label.setVisible(false);
        return label;
    }

    private static Button button(Composite row, int style, String text, String tip, Icon icon) {
        var button = new Button(row, style);
        button.setText(text);
        button.setToolTipText(tip);
        button.setImage(icon.image(row.getDisplay()));
        return button;
    }

    private static Combo combo(Composite row, String name, List<String> choices) {
        var group = new Composite(row, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = Space.TIGHT;
        layout.center = true;
        group.setLayout(layout);
        Theme.of(row).tone(new Label(group, SWT.NONE), Tone.MUTED).setText(name);
        var combo = AccessibleName.of(new Combo(group, SWT.READ_ONLY), name);
        combo.setItems(choices.toArray(String[]::new));
        return combo;
    }

    private static Button check(Composite row, String text, String tip) {
        var check = new Button(row, SWT.CHECK);
        check.setText(text);
        check.setToolTipText(tip);
        return check;
    }

    private Button createWithoutOwner(Composite row) {
        var check = check(row, Messages.WithoutOwner, Messages.WithoutOwner_tip);
        check.addListener(SWT.Selection, event -> actions.change(
                settings -> settings.withoutOwner(check.getSelection())));
        return check;
    }

    /** Shows what was chosen. */
    void show(MapSettings settings) {
        int place = Arrays.binarySearch(STEPS, settings.steps());
        steps.select(place < 0 ? STEPS.length - 1 : place);
        withoutOwner.setSelection(settings.withoutOwner());
        weighted.setSelection(settings.weighted());
        colouring.select(settings.colouring().ordinal());
        sizing.select(settings.sizing().ordinal());
    }

    void title(String text, String toolTip) {
        title.setText(text);
        title.setToolTipText(toolTip);
    }

    String title() {
        return title.getText();
    }

    /** Says how many were found. */
    void found(String text) {
        found.setText(text);
        found.setVisible(!text.isEmpty());
        ((GridData) found.getLayoutData()).exclude = text.isEmpty();
        found.getParent().layout();
    }

    String found() {
        return found.getText();
    }

    /** @return where people are searched for */
    QueryField query() {
        return search;
    }

    Composite control() {
        return root;
    }
}
