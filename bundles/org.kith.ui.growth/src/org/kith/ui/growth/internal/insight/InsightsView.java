// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.feed.FeedReader;
import org.kith.ui.growth.internal.link.WorkbenchGrowthLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the insights to the workbench. */
public final class InsightsView {

    private final OpenNetwork open;
    private final EPartService parts;
    private InsightsContent content;

    /** Called by the workbench. */
    @Inject
    public InsightsView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, FeedReader reader) {
        content = new InsightsContent(parent, open, new WorkbenchGrowthLinks(open, parts, parent.getShell()),
                reader);
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
