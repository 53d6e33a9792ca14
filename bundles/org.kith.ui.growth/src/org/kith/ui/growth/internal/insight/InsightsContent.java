// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.core.feed.FeedReader;
import org.kith.model.growth.Feed;
import org.kith.model.growth.Insight;
import org.kith.ui.growth.internal.feed.FeedsTab;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.plot.PlotsTab;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** The contents of Insights: the list, and a tab for each other way to look at it. */
final class InsightsContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final TabFolder folder;
    private final OverviewContent<Insight> list;
    private final RadarTab radar;
    private final PlotsTab timeline;
    private final TellersContent tellers;
    private final FeedsTab feeds;

    /** Builds the contents; they follow the open network until they are disposed. */
    InsightsContent(Composite parent, OpenNetwork open, GrowthLinks links, FeedReader reader) {
        this.open = open;
        folder = new TabFolder(parent, SWT.NONE);
        list = new OverviewContent<>(folder, open, new InsightSubject(open, links));
        add(Messages.Insights_list, list.control());
        radar = new RadarTab(folder, open, links);
        add(Messages.Insights_radar, radar.control());
        timeline = new PlotsTab(folder, open, Messages.Timeline_title, () -> TopicCharts.of(open),
                empty -> empty.say(Icon.TIMELINE, Messages.Timeline_empty, Messages.Timeline_emptyHint));
        add(Messages.Insights_timeline, timeline.page().control());
        tellers = new TellersContent(folder, open, links);
        add(Messages.Tellers_list, tellers.table());
        feeds = new FeedsTab(folder, open, reader, (shell, entry) -> new CaptureDialog(shell, open, null, entry).open(),
                Program::launch);
        add(Messages.Insights_feeds, feeds.control());
        Theme.of(folder).own(folder);
        open.addListener(folder, this);
    }

    /** The list is where an insight is shown, and feeds have a tab of their own. */
    @Override
    public void revealed() {
        var revealed = open.revealed().flatMap(id -> open.network().flatMap(network -> network.find(id)));
        if (revealed.filter(Insight.class::isInstance).isPresent()) {
            folder.setSelection(0);
            list.setFocus();
        } else if (revealed.filter(Feed.class::isInstance).isPresent()) {
            folder.setSelection(folder.getItemCount() - 1);
            feeds.setFocus();
        }
    }

    private void add(String title, Control control) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Puts the focus where the user begins. */
    void setFocus() {
        if (folder.getSelectionIndex() <= 0) {
            list.setFocus();
        } else if (folder.getItem(folder.getSelectionIndex()).getControl() == feeds.control()) {
            feeds.setFocus();
        } else {
            folder.getItem(folder.getSelectionIndex()).getControl().setFocus();
        }
    }

    /** @return the list, for tests */
    OverviewContent<Insight> list() {
        return list;
    }

    /** @return the radar, for tests */
    RadarTab radar() {
        return radar;
    }

    /** @return the plots, for tests */
    PlotsTab timeline() {
        return timeline;
    }
}
