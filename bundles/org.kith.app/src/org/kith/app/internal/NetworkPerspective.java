// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Contacts on the left, the person chosen in the middle, who needs you today on the right, their history below. */
public final class NetworkPerspective implements IPerspectiveFactory {

    /** The perspective that a new window shows. */
    static final String ID = "org.kith.app.network";

    private static final String CONTACTS = "org.kith.ui.contacts.contacts";
    private static final String PERSON = "org.kith.ui.contacts.person";
    private static final String TIMELINE = "org.kith.ui.contacts.timeline";
    private static final String TODAY = "org.kith.ui.contacts.today";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(CONTACTS, IPageLayout.LEFT, 0.4f, layout.getEditorArea());
        layout.addView(PERSON, IPageLayout.RIGHT, 0.4f, CONTACTS);
        layout.addView(TODAY, IPageLayout.RIGHT, 0.6f, PERSON);
        layout.addView(TIMELINE, IPageLayout.BOTTOM, 0.6f, PERSON);
    }
}
