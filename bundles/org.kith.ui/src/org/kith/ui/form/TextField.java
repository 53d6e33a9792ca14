// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A line or block of text for a value; taken over when the field is left, or by Enter. Esc brings the old value back. */
final class TextField<V> extends Field {

    private final Text text;
    private final Binding<V> binding;
    private final Conversion<V> conversion;
    private String shown = "";

    TextField(FormFields form, String label, Problem problem, Text text, Binding<V> binding,
            Conversion<V> conversion) {
        super(form, label, problem);
        this.text = text;
        this.binding = binding;
        this.conversion = conversion;
        text.addListener(SWT.FocusOut, left -> commit());
        text.addListener(SWT.DefaultSelection, entered -> commit());
        text.addListener(SWT.KeyDown, this::revertOnEscape);
        text.setData(KEY, this);
    }

    @Override
    boolean hasInput() {
        return object() != null && !text.isDisposed() && !text.getText().equals(shown);
    }

    @Override
    public Text control() {
        return text;
    }

    @Override
    public void refresh() {
        if (text.getText().equals(shown)) {
            forgetInput();
        }
    }

    @Override
    void forgetInput() {
        V value = object() == null ? null : binding.get().apply(object());
        shown = value == null ? "" : conversion.text().apply(value);
        if (!text.getText().equals(shown)) {
            text.setText(shown);
            // the widget may write line ends its own way
            shown = text.getText();
        }
    }

    @Override
    public void commit() {
        if (hasInput()) {
            var input = text.getText();
            var target = object();
            if (edit(() -> take(target, input))) {
                forgetInput();
            }
        }
    }

    private void take(EObject target, String input) {
        var stripped = input.strip();
        binding.set().accept(target, stripped.isEmpty() ? null : conversion.value().apply(stripped));
    }

    private void revertOnEscape(Event key) {
        if (key.keyCode == SWT.ESC && object() != null) {
            show(object());
            text.selectAll();
        }
    }
}
