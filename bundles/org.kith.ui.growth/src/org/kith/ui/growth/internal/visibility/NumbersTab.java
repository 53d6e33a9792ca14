// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.growth.Visibility;
import org.kith.ui.chart.ChartPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.Refresh;

/** How the numbers of all that is to be seen have grown, in plots. */
final class NumbersTab implements OpenNetworkListener {

    private final OpenNetwork open;
    private final ChartPage page;
    private final Refresh refresh;
    private NumberCharts charts;

    /** Builds the tab; it follows the open network until it is disposed. */
    NumbersTab(Composite parent, OpenNetwork open) {
        this.open = open;
        page = new ChartPage(parent, open, Messages.Numbers_name, () -> charts.csv());
        refresh = new Refresh(page.control(), this::show);
        open.addListener(page.control(), this);
        show();
    }

    private void show() {
        charts = new NumberCharts(open.network().stream().flatMap(network -> Visibility.of(network.root()))
                .sorted(Dated.NEWEST_FIRST).filter(each -> !each.getMetrics().isEmpty()).toList());
        if (charts.items().isEmpty()) {
            page.showEmpty().say(Icon.GROWTH, Messages.Numbers_empty, Messages.Numbers_emptyHint);
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
