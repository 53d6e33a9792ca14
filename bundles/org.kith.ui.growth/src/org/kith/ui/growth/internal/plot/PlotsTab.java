// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.plot;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.ui.chart.ChartPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** A page of plots that is drawn anew after every edit. On the window's thread. */
public final class PlotsTab implements OpenNetworkListener {

    private final ChartPage page;
    private final Refresh refresh;
    private final Supplier<Optional<? extends Plots>> source;
    private final Consumer<EmptyState> nothing;
    private Optional<? extends Plots> plots = Optional.empty();

    /**
     * Builds the tab; it follows the open network until it is disposed.
     *
     * @param name what is plotted
     * @param source what there is to be plotted now; empty if there is nothing
     * @param nothing says what to do where there is nothing
     */
    public PlotsTab(Composite parent, OpenNetwork open, String name, Supplier<Optional<? extends Plots>> source,
            Consumer<EmptyState> nothing) {
        this.source = source;
        this.nothing = nothing;
        page = new ChartPage(parent, open, name, () -> plots.map(Plots::csv).orElse(""));
        refresh = new Refresh(page.control(), this::show);
        open.addListener(page.control(), this);
        show();
    }

    private void show() {
        plots = source.get();
        plots.ifPresentOrElse(each -> page.show(each.charts(), each.words()), () -> nothing.accept(page.showEmpty()));
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
    public ChartPage page() {
        return page;
    }
}
