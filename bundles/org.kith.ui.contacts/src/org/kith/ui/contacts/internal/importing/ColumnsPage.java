// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.format.TableColumn;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** What the columns of tables hold that no format knows: the user says so, seeing the first values. */
final class ColumnsPage extends WizardPage {

    private static final int HEIGHT = 260;

    private final List<String> ids;
    private final List<String> labels;
    private final RememberedColumns remembered;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private ScrolledComposite scrolled;
    private Composite rows;

    /** @param fields what a column may hold: the names for the user by the ids */
    ColumnsPage(Map<String, String> fields, RememberedColumns remembered) {
        super("columns");
        this.ids = List.copyOf(fields.keySet());
        this.labels = List.copyOf(fields.values());
        this.remembered = remembered;
        setTitle(Messages.Import_columnsTitle);
        setDescription(Messages.Import_columnsDescription);
    }

    @Override
    public void createControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinHeight(HEIGHT);
        setControl(scrolled);
    }

    /** Shows columns instead of those before; what was chosen for one of the same name is remembered. */
    void show(List<TableColumn> columns) {
        chosen.clear();
        columns.forEach(column -> chosen.put(column.name(), remembered.field(column)));
        if (rows != null) {
            rows.dispose();
        }
        rows = new Composite(scrolled, SWT.NONE);
        rows.setLayout(new GridLayout(3, false));
        columns.forEach(this::row);
        scrolled.setContent(rows);
        scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void row(TableColumn column) {
        label(column.name());
        var field = AccessibleName.of(new Combo(rows, SWT.READ_ONLY), column.name());
        field.add(Messages.Import_columnNothing);
        labels.forEach(field::add);
        field.select(ids.indexOf(chosen.get(column.name())) + 1);
        field.addListener(SWT.Selection, event -> choose(column, field.getSelectionIndex()));
        Theme.of(rows).tone(label(String.join(" · ", column.examples())), Tone.MUTED)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private Label label(String text) {
        var label = new Label(rows, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private void choose(TableColumn column, int index) {
        var field = index == 0 ? "" : ids.get(index - 1);
        chosen.put(column.name(), field);
        remembered.remember(column, field);
    }

    /** @return the ids of fields by the names of columns; an empty one for a column that is left out */
    Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }
}
