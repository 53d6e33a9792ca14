// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.model.contacts.Identified;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.plot.PlotsTab;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.Subject;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** The contents of Visibility: a tab each for talks, what was published, events, identity and numbers. */
final class VisibilityContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final TabFolder folder;
    private final List<OverviewContent<?>> lists = new ArrayList<>();
    private final List<Subject<?>> subjects = new ArrayList<>();
    private final PlotsTab numbers;

    /** Builds the contents; they follow the open network until they are disposed. */
    VisibilityContent(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        folder = new TabFolder(parent, SWT.NONE);
        add(Messages.Talks_list, new TalkSubject(open, links));
        add(Messages.Published_list, new PublishedSubject(open, links));
        add(Messages.Events_list, new EventSubject(open, links));
        add(Messages.Identity_list, new IdentitySubject(open));
        numbers = new PlotsTab(folder, open, Messages.Numbers_name, () -> NumberCharts.of(open),
                empty -> empty.say(Icon.GROWTH, Messages.Numbers_empty, Messages.Numbers_emptyHint));
        add(Messages.Numbers_tab, numbers.page().control());
        Theme.of(folder).own(folder);
        open.addListener(folder, this);
    }

    private <T extends Identified> void add(String title, Subject<T> subject) {
        var content = new OverviewContent<>(folder, open, subject);
        add(title, content.control());
        lists.add(content);
        subjects.add(subject);
    }

    private void add(String title, Control control) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** The tab of what the user wants to see comes to the front: a talk is an item as well, but has its own. */
    @Override
    public void revealed() {
        open.revealed().flatMap(id -> open.network().flatMap(network -> network.find(id)))
                .ifPresent(object -> IntStream.range(0, subjects.size())
                        .filter(i -> subjects.get(i).type().isInstance(object)).findFirst()
                        .ifPresent(folder::setSelection));
    }

    /** Puts the focus where the user begins. */
    void setFocus() {
        int selected = Math.max(0, folder.getSelectionIndex());
        if (selected < lists.size()) {
            lists.get(selected).setFocus();
        } else {
            numbers.page().control().setFocus();
        }
    }

    /** @return the contents of a tab, from 0, for tests */
    OverviewContent<?> tab(int number) {
        return lists.get(number);
    }
}
