// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.kith.ui.contacts.internal.Messages;

/** Asks whether the user wants to be told what is due. */
public final class NoticePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Created by the workbench. */
    public NoticePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NoticeSettings.NODE);
        store.setDefault(NoticeSettings.WANTED, true);
        setPreferenceStore(store);
        setDescription(Messages.Notice_page);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(NoticeSettings.WANTED, Messages.Notice_wanted, getFieldEditorParent()));
    }
}
