// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Yes or no; taken over at once. */
final class CheckField extends Field {

    private final Button button;
    private final Binding<Boolean> binding;

    CheckField(FormFields form, String label, Problem problem, Button button, Binding<Boolean> binding) {
        super(form, label, problem);
        this.button = button;
        this.binding = binding;
        button.addListener(SWT.Selection, pressed -> commit());
    }

    @Override
    public Button control() {
        return button;
    }

    @Override
    public void refresh() {
        button.setSelection(object() != null && Boolean.TRUE.equals(binding.get().apply(object())));
    }

    @Override
    void forgetInput() {
        refresh();
    }

    @Override
    public void commit() {
        if (object() == null) {
            return;
        }
        var target = object();
        boolean value = button.getSelection();
        if (value != Boolean.TRUE.equals(binding.get().apply(target))
                && !edit(() -> binding.set().accept(target, value))) {
            refresh();
        }
    }
}
