// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.growth.Insights;
import org.kith.core.growth.TopicTimeline;
import org.kith.ui.chart.ChartPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.Refresh;

/** How many insights came in which quarter, by topic, and how many of them are corroborated. */
final class TimelineTab implements OpenNetworkListener {

    private final OpenNetwork open;
    private final ChartPage page;
    private final Refresh refresh;
    private TopicCharts charts;

    /** Builds the tab; it follows the open network until it is disposed. */
    TimelineTab(Composite parent, OpenNetwork open) {
        this.open = open;
        page = new ChartPage(parent, open, Messages.Timeline_title, () -> charts.csv());
        refresh = new Refresh(page.control(), this::show);
        open.addListener(page.control(), this);
        show();
    }

    private void show() {
        var insights = open.network().map(network -> Insights.of(network.root()).toList()).orElse(List.of());
        charts = new TopicCharts(TopicTimeline.of(insights, LocalDate.now(open.clock())));
        if (insights.isEmpty()) {
            page.showEmpty().say(Icon.TIMELINE, Messages.Timeline_empty, Messages.Timeline_emptyHint);
        } else {
            page.show(charts.charts(), charts.words());
        }
    }

    @Override
    public void networkChanged() {
        show();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    /** @return the plots */
    ChartPage page() {
        return page;
    }
}
