// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.GrowthEvent;
import org.kith.ui.chart.ChartPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.Refresh;

/** How confidence goes, in plots. */
final class TrendTab implements OpenNetworkListener {

    private final OpenNetwork open;
    private final ChartPage page;
    private final Refresh refresh;
    private TrendCharts charts;

    /** Builds the tab; it follows the open network until it is disposed. */
    TrendTab(Composite parent, OpenNetwork open) {
        this.open = open;
        page = new ChartPage(parent, open, Messages.Trend_name, () -> charts.csv());
        refresh = new Refresh(page.control(), this::show);
        open.addListener(page.control(), this);
        show();
    }

    private void show() {
        charts = open.network().map(network -> new TrendCharts(ConfidenceTrend.of(network.root()),
                GrowthEvent.of(network.root()))).orElse(new TrendCharts(List.of(), List.of()));
        if (charts.trends().isEmpty()) {
            page.showEmpty().say(Icon.GROWTH, Messages.Confidence_empty, Messages.Confidence_emptyHint);
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
