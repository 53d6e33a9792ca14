// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.Networks;
import org.kith.core.duplicate.Duplicates;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the contents of Duplicates to the workbench. */
public final class DuplicatesView {

    private final OpenNetwork open;
    private DuplicatesContent content;

    /** Called by the workbench. */
    @Inject
    public DuplicatesView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent, Networks networks, Duplicates duplicates) {
        content = new DuplicatesContent(parent, open, networks, duplicates);
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
