// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.model.contacts.Identified;
import org.kith.ui.growth.internal.plot.PlotsTab;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.Subject;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** The contents of Growth: a tab each for achievements, feedback, confidence, target roles, reviews and plots. */
final class GrowthContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final TabFolder folder;
    private final List<OverviewContent<?>> lists = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final PlotsTab trend;

    /** Builds the contents; they follow the open network until they are disposed. */
    GrowthContent(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        folder = new TabFolder(parent, SWT.NONE);
        add(Messages.Achievements_list, new AchievementSubject(open, links));
        add(Messages.Feedback_list, new FeedbackSubject(open));
        add(Messages.Confidence_list, new ConfidenceSubject(open));
        add(Messages.Roles_list, new TargetRoleSubject(open, links));
        add(Messages.Reviews_list, new ReviewSubject(open, links));
        trend = new PlotsTab(folder, open, Messages.Trend_name, () -> TrendCharts.of(open),
                empty -> empty.say(Icon.GROWTH, Messages.Confidence_empty, Messages.Confidence_emptyHint));
        add(Messages.Trend_tab, trend.page().control());
        Theme.of(folder).own(folder);
        open.addListener(folder, this);
    }

    private <T extends Identified> void add(String title, Subject<T> subject) {
        var content = new OverviewContent<>(folder, open, subject);
        add(title, content.control());
        lists.add(content);
        types.add(subject.type());
    }

    private void add(String title, Control control) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** The tab of what the user wants to see comes to the front. */
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
        int selected = Math.max(0, folder.getSelectionIndex());
        if (selected < lists.size()) {
            lists.get(selected).setFocus();
        } else {
            trend.page().control().setFocus();
        }
    }

    /** @return the contents of a tab, from 0, for tests */
    OverviewContent<?> tab(int number) {
        return lists.get(number);
    }

    /** @return the plots, for tests */
    PlotsTab trend() {
        return trend;
    }
}
