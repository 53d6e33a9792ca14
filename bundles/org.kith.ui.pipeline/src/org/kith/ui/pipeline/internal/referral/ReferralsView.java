// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

/** Ties the referrals to the workbench. */
public final class ReferralsView {

    private final OpenNetwork open;
    private final EPartService parts;
    private ReferralsContent content;

    /** Called by the workbench. */
    @Inject
    public ReferralsView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent) {
        content = new ReferralsContent(parent, open, new WorkbenchLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
