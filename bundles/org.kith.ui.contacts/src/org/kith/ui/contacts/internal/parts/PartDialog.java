// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.edits.Value;
import org.kith.ui.field.Proposals;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks for the features of a part of a person; what is wrong is said while typing. */
public final class PartDialog extends FieldDialog {

    private static final int FIELD_WIDTH = 300;

    private final PartForm form;
    private final EObject part;
    private final Map<EStructuralFeature, Supplier<Object>> fields = new LinkedHashMap<>();
    private final Map<EStructuralFeature, Value> values = new LinkedHashMap<>();
    private Composite area;
    private Label problem;

    /** @param part whose values are shown; it is not changed */
    public PartDialog(Shell parent, PartForm form, EObject part) {
        super(parent, form.title(), IDialogConstants.OK_LABEL);
        this.form = form;
        this.part = part;
    }

    /** @return what was filled in; complete once the dialog was closed with OK */
    public Map<EStructuralFeature, Value> values() {
        return values;
    }

    @Override
    protected void createFields(Composite fieldArea) {
        area = fieldArea;
        ((GridLayout) area.getLayout()).numColumns = 2;
        form.inputs().forEach(this::createField);
        problem = Theme.of(area).tone(Theme.of(area).face(new Label(area, SWT.WRAP), Face.SMALL), Tone.RED);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    private void createField(Input input) {
        var label = Theme.of(area).tone(new Label(area, SWT.NONE), Tone.MUTED);
        label.setText(Words.of(input.feature()));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        var control = switch (input) {
            case Input.Line line -> createLine(line);
            case Input.Option option -> createOption(option);
        };
        control.setLayoutData(wide(FIELD_WIDTH));
        AccessibleName.of(control, label.getText());
    }

    private Control createLine(Input.Line line) {
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(line.text().apply(part.eGet(line.feature())));
        text.addListener(SWT.Modify, event -> validate());
        if (line.known() != null) {
            Proposals.offer(text, line.known(), known -> known, text::setText);
        }
        fields.put(line.feature(), () -> line.value().apply(text.getText().strip()));
        return text;
    }

    private Control createOption(Input.Option option) {
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        var choices = new ArrayList<Object>(option.values());
        var current = part.eGet(option.feature());
        var value = current instanceof List<?> several ? List.copyOf(several) : current;
        if (!choices.contains(value)) {
            choices.add(value);
        }
        combo.setItems(choices.stream().map(option.text()).toArray(String[]::new));
        combo.select(choices.indexOf(value));
        combo.addListener(SWT.Selection, event -> validate());
        fields.put(option.feature(), () -> choices.get(combo.getSelectionIndex()));
        return combo;
    }

    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setEnabled(validProblem().isEmpty());
    }

    private void validate() {
        var wrong = validProblem();
        problem.setText(wrong);
        problem.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    private String validProblem() {
        try {
            var filled = new LinkedHashMap<EStructuralFeature, Object>();
            fields.forEach((feature, value) -> filled.put(feature, value.get()));
            return form.check().apply(filled).orElse("");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return wrong.getMessage();
        }
    }

    @Override
    protected void okPressed() {
        fields.forEach((feature, value) -> values.put(feature, new Value(value.get())));
        super.okPressed();
    }
}
