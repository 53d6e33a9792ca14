// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.theme.Space;

/**
 * One of a few values, all to be seen: chosen by the arrows, or by the underlined letter.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> {

    private final Composite root;
    private final List<T> values;
    private final List<String> labels;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param columns beside one another
     * @param label of a value
     * @param image of a value; may return null
     * @param taken letters that may not be used, in lower case
     */
    public Choice(Composite parent, int columns, List<T> values, Function<T, String> label, Function<T, Image> image,
            Set<Character> taken) {
        this.values = List.copyOf(values);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Space.TIGHT / 2;
        layout.horizontalSpacing = Space.MEDIUM;
        root.setLayout(layout);
        labels = Mnemonics.assign(values.stream().map(label).toList(), taken);
        for (int i = 0; i < values.size(); i++) {
            addButton(labels.get(i), image.apply(values.get(i)));
        }
    }

    private void addButton(String label, Image image) {
        var button = new Button(root, SWT.RADIO);
        button.setText(label);
        button.setImage(image);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons.add(button);
    }

    /** @return the widget, for its layout */
    public Composite control() {
        return root;
    }

    /** @return the letters that choose a value, in lower case */
    public Set<Character> letters() {
        return Mnemonics.of(labels);
    }

    /** @return the chosen value */
    public T value() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                return values.get(i);
            }
        }
        return values.getFirst();
    }

    /** Chooses a value. */
    public void choose(T value) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(values.get(i).equals(value));
        }
    }
}
