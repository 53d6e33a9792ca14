// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.Network;
import org.kith.model.contacts.Party;
import org.kith.ui.field.Wheel;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/**
 * The fields that show and change one model object. Every change is an undo step of its own, named after the field; what
 * can't be taken over is said below the field and stays there to be mended. Every field has its label as accessible
 * name. On the window's thread.
 */
public final class FormFields {

    private static final int LINE_HEIGHT = 20;

    private final Composite parent;
    private final OpenNetwork network;
    private final boolean labelled;
    private final List<Field> fields = new ArrayList<>();
    private EObject object;

    private FormFields(Composite parent, OpenNetwork network, boolean labelled) {
        this.parent = parent;
        this.network = network;
        this.labelled = labelled;
    }

    /**
     * Fields below one another, each with its label before it.
     *
     * @param parent gets a layout of two columns
     */
    public static FormFields labelled(Composite parent, OpenNetwork network) {
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.MEDIUM;
        layout.verticalSpacing = Space.TIGHT;
        parent.setLayout(layout);
        return new FormFields(parent, network, true);
    }

    /**
     * Fields without labels before them, such as those of a row; empty ones show their label as a hint.
     *
     * @param parent has a grid layout; every field takes one cell
     */
    public static FormFields inline(Composite parent, OpenNetwork network) {
        return new FormFields(parent, network, false);
    }

    /** Takes over what was typed, then shows another object; null for none. */
    public void show(EObject shown) {
        commit();
        object = shown;
        fields.forEach(field -> field.show(shown));
    }

    /** Shows an object as it is now; null for none. If it is shown already, what is just being typed stays. */
    public void update(EObject shown) {
        if (object == shown) {
            refresh();
        } else {
            show(shown);
        }
    }

    /** @return what is shown; null for nothing */
    public EObject object() {
        return object;
    }

    /** Shows what the object is like now; what is just being typed stays. */
    public void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Takes over what was typed. */
    public void commit() {
        fields.forEach(Field::commit);
    }

    /** Adds a line of text. */
    public Field text(String label, Binding<String> binding) {
        return line(label, binding, Conversion.TEXT);
    }

    /** Adds a line of text for a value of any type: see the constants of {@link Conversion}. */
    public <V> Field line(String label, Binding<V> binding, Conversion<V> conversion) {
        return add(label, (cell, problem) -> new TextField<>(this, label, problem, textIn(cell, label, SWT.SINGLE),
                binding, conversion));
    }

    /** Adds a block of text that wraps. */
    public Field block(String label, Binding<String> binding, int lines) {
        return add(label, (cell, problem) -> {
            var text = textIn(cell, label, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            ((GridData) text.getLayoutData()).heightHint = lines * LINE_HEIGHT;
            Wheel.scrollsFormOfIdle(text);
            return new TextField<>(this, label, problem, text, binding, Conversion.TEXT);
        });
    }

    /** Adds a choice of a few values. */
    public <V> Field choice(String label, Binding<V> binding, List<V> values, Function<V, String> text) {
        return add(label, (cell, problem) -> {
            var combo = fill(AccessibleName.of(new Combo(cell, SWT.DROP_DOWN | SWT.READ_ONLY), label));
            Wheel.scrollsFormOf(combo);
            return new ChoiceField<>(this, label, problem, combo, binding, values, text);
        });
    }

    /** Adds a check box; its label stands behind it. */
    public Field check(String label, Binding<Boolean> binding) {
        return add("", (cell, problem) -> {
            var button = fill(AccessibleName.of(new Button(cell, SWT.CHECK), label));
            button.setText(label);
            return new CheckField(this, label, problem, button, binding);
        });
    }

    private interface Maker {
        Field make(Composite cell, Problem problem);
    }

    private Field add(String label, Maker maker) {
        if (labelled) {
            label(label);
        }
        var cell = new Composite(parent, SWT.NONE);
        cell.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        cell.setLayout(layout);
        var field = maker.make(cell, new Problem(cell));
        field.control().moveAbove(null);
        fields.add(field);
        field.show(object);
        return field;
    }

    private void label(String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Theme.of(parent).tone(label, Tone.MUTED);
    }

    private Text textIn(Composite cell, String label, int style) {
        var text = fill(AccessibleName.of(new Text(cell, SWT.BORDER | style), label));
        if (!labelled) {
            text.setMessage(label);
        }
        return text;
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    boolean editable() {
        return network.network().flatMap(Network::readOnlyReason).isEmpty();
    }

    void edit(String label, Runnable work) {
        var what = label.toLowerCase(Locale.getDefault());
        network.editOrThrow(object instanceof Party party
                ? NLS.bind(Messages.Form_ChangeOf, party.getLabel(), what) : NLS.bind(Messages.Form_Change, what), work);
    }
}
