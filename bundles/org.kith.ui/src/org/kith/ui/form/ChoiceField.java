// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** One of a few values; taken over as soon as it is chosen. */
final class ChoiceField<V> extends Field {

    private final Combo combo;
    private final Binding<V> binding;
    private final List<V> values;

    ChoiceField(FormFields form, String label, Problem problem, Combo combo, Binding<V> binding, List<V> values,
            Function<V, String> text) {
        super(form, label, problem);
        this.combo = combo;
        this.binding = binding;
        this.values = List.copyOf(values);
        combo.setItems(values.stream().map(text).toArray(String[]::new));
        combo.addListener(SWT.Selection, chosen -> commit());
    }

    @Override
    public Combo control() {
        return combo;
    }

    @Override
    public void refresh() {
        combo.select(object() == null ? -1 : values.indexOf(binding.get().apply(object())));
    }

    @Override
    void forgetInput() {
        refresh();
    }

    @Override
    public void commit() {
        int chosen = combo.getSelectionIndex();
        if (object() == null || chosen < 0) {
            return;
        }
        var target = object();
        var value = values.get(chosen);
        if (!Objects.equals(value, binding.get().apply(target))
                && !edit(() -> binding.set().accept(target, value))) {
            refresh();
        }
    }
}
