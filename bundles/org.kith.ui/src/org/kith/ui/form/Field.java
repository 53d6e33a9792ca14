// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** One field of a form. On the window's thread. */
public abstract sealed class Field permits TextField, ChoiceField, CheckField {

    /** Under which a control keeps its field. */
    static final String KEY = "org.kith.ui.form.field";

    private final FormFields form;
    private final String label;
    private final Problem problem;
    private EObject object;

    Field(FormFields form, String label, Problem problem) {
        this.form = form;
        this.label = label;
        this.problem = problem;
    }

    /**
     * Undo, for somebody who is still typing: brings the old value back into the field of a control.
     *
     * @param control null for none
     * @return whether something was typed there that was not taken over yet
     */
    public static boolean dropInput(Control control) {
        if (control != null && control.getData(KEY) instanceof Field field && field.hasInput()) {
            field.show(field.object);
            return true;
        }
        return false;
    }

    /** @return whether something was typed and not taken over */
    boolean hasInput() {
        return false;
    }

    /** @return the widget that takes the input; its layout data may be set */
    public abstract Control control();

    /** Shows the value of the object, unless the user is just changing it. */
    public abstract void refresh();

    /** Takes over what was typed, if anything was: one undo step. */
    public abstract void commit();

    /** @return what is wrong with the input, in a sentence for the user; empty if nothing is */
    public final String problem() {
        return problem.text();
    }

    /** @return the object whose value is shown; null if there is none */
    final EObject object() {
        return object;
    }

    final void show(EObject shown) {
        object = shown;
        problem.clear();
        control().setEnabled(shown != null && form.editable());
        forgetInput();
        refresh();
    }

    /** Drops what was typed and not taken over. */
    abstract void forgetInput();

    final boolean edit(Runnable work) {
        try {
            problem.clear();
            form.edit(label, work);
            return true;
        } catch (IllegalArgumentException | org.kith.core.NetworkException refused) {
            reject(refused.getMessage());
            return false;
        }
    }

    final void reject(String sentence) {
        problem.say(sentence);
    }
}
