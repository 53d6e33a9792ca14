// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.example.kith.languages.PracticeSuggestions;

/** Asks how many days may pass without practice. */
public final class LanguagesPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Created by the workbench. */
    public LanguagesPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, PracticeSuggestions.PREFERENCES);
        store.setDefault(PracticeSuggestions.DAYS, PracticeSuggestions.USUAL_DAYS);
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new IntegerFieldEditor(PracticeSuggestions.DAYS, "Days without practice:", getFieldEditorParent()));
    }
}
