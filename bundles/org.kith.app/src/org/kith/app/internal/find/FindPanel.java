// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.app.internal.Messages;
import org.kith.core.Hit;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** A field to write words into, and below it what has them; the arrow keys choose while the words stay in reach. */
public final class FindPanel extends Composite {

    private static final int PAUSE_MILLIS = 120;

    /** One line of the results. */
    private record Result(int number, Hit hit) {

        String type() {
            return switch (hit.type()) {
                case "Person" -> Messages.Find_Person;
                case "Organization" -> Messages.Find_Organization;
                case "Interaction" -> Messages.Find_Interaction;
                default -> hit.type();
            };
        }
    }

    private final Finding finding;
    private final Consumer<Hit> chosen;
    private final Text words;
    private final DataTable<Result> results;
    private final Runnable search = this::search;

    /** @param chosen is told what the user wants to see */
    public FindPanel(Composite parent, Finding finding, Consumer<Hit> chosen) {
        super(parent, SWT.NONE);
        this.finding = finding;
        this.chosen = chosen;
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        setLayout(layout);
        words = AccessibleName.of(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH), Messages.Find_Name);
        words.setMessage(Messages.Find_Hint);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words.addListener(SWT.Modify, modified -> getDisplay().timerExec(PAUSE_MILLIS, search));
        words.addListener(SWT.KeyDown, this::pressed);
        words.addListener(SWT.DefaultSelection, entered -> choose());
        results = new DataTable<>(this, Messages.Find_Results, Result::number, columns());
        results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        results.onOpen(result -> chosen.accept(result.hit()));
        var keys = Theme.of(this).face(new Label(this, SWT.NONE), Face.SMALL);
        keys.setText(Messages.Find_Keys);
        Theme.of(this).tone(keys, Tone.MUTED);
        Theme.of(this).own(this);
        show(List.of());
    }

    private static List<Column<Result>> columns() {
        return List.of(Column.text("label", Messages.Find_Label, 4, result -> result.hit().label()),
                Column.text("excerpt", Messages.Find_Excerpt, 5, result -> result.hit().excerpt()),
                Column.text("type", Messages.Find_Kind, 2, Result::type));
    }

    private void search() {
        if (!isDisposed()) {
            show(finding.search(words.getText()));
        }
    }

    private void show(List<Hit> hits) {
        var numbered = new ArrayList<Result>();
        hits.forEach(hit -> numbered.add(new Result(numbered.size(), hit)));
        results.rows(numbered);
        results.selectFirst();
        results.empty().say(Icon.FIND, words.getText().isBlank() ? Messages.Find_Hint : Messages.Find_Nothing, "");
    }

    private void pressed(Event key) {
        if (key.keyCode == SWT.ARROW_DOWN || key.keyCode == SWT.ARROW_UP) {
            key.doit = false;
            results.control().notifyListeners(SWT.KeyDown, key);
        }
    }

    private void choose() {
        results.selection().stream().findFirst().map(Result::hit).ifPresent(chosen);
    }

    /** @return the field for the words */
    public Text words() {
        return words;
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return !words.isDisposed() && words.setFocus();
    }
}
