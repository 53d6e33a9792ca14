// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.model.contacts.Identified;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.Subject;
import org.kith.ui.pipeline.internal.testimonial.EndorsementSubject;
import org.kith.ui.pipeline.internal.testimonial.RecommendationSubject;
import org.kith.ui.theme.Theme;

/** The contents of Referrals: a tab each for referrals, recommendations and endorsements. */
final class ReferralsContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final TabFolder folder;
    private final List<OverviewContent<?>> tabs = new ArrayList<>();
    private final List<Class<? extends Identified>> types = new ArrayList<>();

    /** Builds the contents; they follow the open network until they are disposed. */
    ReferralsContent(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        folder = new TabFolder(parent, SWT.NONE);
        add(Messages.Tab_referrals, new ReferralSubject(open, links));
        add(Messages.Tab_recommendations, new RecommendationSubject(open, links));
        add(Messages.Tab_endorsements, new EndorsementSubject(open, links));
        Theme.of(folder).own(folder);
        open.addListener(folder, this);
        revealed();
    }

    private <T extends Identified> void add(String title, Subject<T> subject) {
        var content = new OverviewContent<>(folder, open, subject);
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content.control());
        tabs.add(content);
        types.add(subject.type());
    }

    /** The tab selects the object itself. */
    @Override
    public void revealed() {
        open.revealed().flatMap(id -> open.network().flatMap(network -> network.find(id))).ifPresent(object -> {
            for (int i = 0; i < types.size(); i++) {
                if (types.get(i).isInstance(object)) {
                    folder.setSelection(i);
                }
            }
        });
    }

    /** Puts the focus where the user begins. */
    void setFocus() {
        tabs.get(Math.max(0, folder.getSelectionIndex())).setFocus();
    }

    /** @return the contents of a tab, from 0, for tests */
    OverviewContent<?> tab(int number) {
        return tabs.get(number);
    }
}
