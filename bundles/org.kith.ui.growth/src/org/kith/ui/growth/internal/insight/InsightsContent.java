// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.swt.widgets.Composite;
import org.kith.model.growth.Insight;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.OverviewContent;

/** The contents of Insights. */
final class InsightsContent {

    private final OverviewContent<Insight> list;

    /** Builds the contents; they follow the open network until they are disposed. */
    InsightsContent(Composite parent, OpenNetwork open, GrowthLinks links) {
        list = new OverviewContent<>(parent, open, new InsightSubject(open, links));
    }

    /** Puts the focus where the user begins. */
    void setFocus() {
        list.setFocus();
    }

    /** @return the list, for tests */
    OverviewContent<Insight> list() {
        return list;
    }
}
