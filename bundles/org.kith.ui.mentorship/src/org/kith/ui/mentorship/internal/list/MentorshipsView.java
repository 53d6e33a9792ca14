// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the mentorships to the workbench. */
public final class MentorshipsView {

    private final OpenNetwork open;
    private MentorshipsContent content;

    /** Called by the workbench. */
    @Inject
    public MentorshipsView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent) {
        content = new MentorshipsContent(parent, open);
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
