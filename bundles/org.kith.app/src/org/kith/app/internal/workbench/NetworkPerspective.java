// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kith.app.internal.welcome.WelcomeView;
import org.kith.ui.ViewIds;

/**
 * What a person keeps open all day: who needs them today at the left, everybody in the middle, the selected person with
 * their history at the right.
 */
public final class NetworkPerspective implements IPerspectiveFactory {

    private static final float TODAY_SHARE = 0.23f;
    private static final float CONTACTS_SHARE = 0.59f;
    private static final float PERSON_SHARE = 0.58f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(ViewIds.TODAY, IPageLayout.LEFT, TODAY_SHARE, layout.getEditorArea());
        var middle = layout.createFolder("contacts", IPageLayout.RIGHT, TODAY_SHARE, ViewIds.TODAY);
        middle.addView(ViewIds.CONTACTS);
        middle.addView(ViewIds.MAP);
        middle.addView(ViewIds.ASK);
        middle.addView(ViewIds.INTRODUCTIONS);
        middle.addView(ViewIds.MENTORSHIPS);
        middle.addView(ViewIds.OPPORTUNITIES);
        middle.addPlaceholder(WelcomeView.ID);
        middle.addPlaceholder(ViewIds.DUPLICATES);
        middle.addPlaceholder(ViewIds.CHECKUP);
        middle.addPlaceholder(ViewIds.FIND_MENTOR);
        middle.addPlaceholder(ViewIds.REFERRALS);
        middle.addPlaceholder(ViewIds.COLLABORATIONS);
        middle.addPlaceholder(ViewIds.COLLABORATORS);
        middle.addPlaceholder(ViewIds.INSIGHTS);
        middle.addPlaceholder(ViewIds.GROWTH);
        middle.addPlaceholder(ViewIds.REPORTS);
        middle.addPlaceholder(ViewIds.VISIBILITY);
        layout.addView(ViewIds.PERSON, IPageLayout.RIGHT, CONTACTS_SHARE, "contacts");
        layout.addView(ViewIds.TIMELINE, IPageLayout.BOTTOM, PERSON_SHARE, ViewIds.PERSON);
        layout.addShowViewShortcut(ViewIds.TODAY);
        layout.addShowViewShortcut(ViewIds.CONTACTS);
        layout.addShowViewShortcut(ViewIds.PERSON);
        layout.addShowViewShortcut(ViewIds.TIMELINE);
        layout.addShowViewShortcut(ViewIds.DUPLICATES);
        layout.addShowViewShortcut(ViewIds.CHECKUP);
        layout.addShowViewShortcut(ViewIds.MAP);
        layout.addShowViewShortcut(ViewIds.ASK);
        layout.addShowViewShortcut(ViewIds.INTRODUCTIONS);
        layout.addShowViewShortcut(ViewIds.MENTORSHIPS);
        layout.addShowViewShortcut(ViewIds.FIND_MENTOR);
        layout.addShowViewShortcut(ViewIds.OPPORTUNITIES);
        layout.addShowViewShortcut(ViewIds.REFERRALS);
        layout.addShowViewShortcut(ViewIds.COLLABORATIONS);
        layout.addShowViewShortcut(ViewIds.COLLABORATORS);
        layout.addShowViewShortcut(ViewIds.INSIGHTS);
        layout.addShowViewShortcut(ViewIds.GROWTH);
        layout.addShowViewShortcut(ViewIds.REPORTS);
        layout.addShowViewShortcut(ViewIds.VISIBILITY);
    }
}
