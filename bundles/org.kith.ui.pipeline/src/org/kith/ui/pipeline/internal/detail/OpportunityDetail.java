// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.core.graph.TieGraphs;
import org.kith.core.introduction.Acquaintances;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.theme.Theme;

/** One opportunity: its head, and a tab for each aspect. */
public final class OpportunityDetail {

    private final Composite root;
    private final DetailHeader header;
    private final TabFolder folder;
    private final NextTab next;
    private final List<Detail<Opportunity>> tabs = new ArrayList<>();
    private Opportunity opportunity;

    /**
     * What tells more than the network itself.
     *
     * @param graphs makes the graph in which ways are found
     * @param acquaintances tells whom the owner knows somewhere
     * @param links leads to people
     */
    public record Sources(TieGraphs graphs, Acquaintances acquaintances, ViewLinks links) {
    }

    /**
     * Builds it; nothing is shown yet.
     *
     * @param close is called when the user does not want to see it any more
     */
    public OpportunityDetail(Composite parent, OpenNetwork open, OpportunityEdits edits, Sources sources,
            Runnable close) {
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        header = new DetailHeader(root, open, edits, close);
        folder = new TabFolder(root, SWT.NONE);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.addListener(SWT.Selection, event -> showTab());
        next = new NextTab(folder, open, edits, sources);
        add(next, Messages.Tab_next);
        add(new FieldsTab(folder, open), Messages.Tab_fields);
        add(new OriginTab(folder, open, edits, sources.links()), Messages.Tab_origin);
        Theme.of(root).own(root);
    }

    private void add(Detail<Opportunity> tab, String title) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(tab.control());
        tabs.add(tab);
    }

    /** Shows an opportunity as it is now. */
    public void show(Opportunity shown) {
        opportunity = shown;
        header.show(shown);
        showTab();
    }

    /** Only what can be seen is brought up to date. */
    private void showTab() {
        if (opportunity != null && folder.getSelectionIndex() >= 0) {
            tabs.get(folder.getSelectionIndex()).show(opportunity);
        }
    }

    /** Chooses a tab, from 0. */
    public void select(int tab) {
        folder.setSelection(tab);
        showTab();
    }

    /** Puts the focus where the next thing to do is typed. */
    public void setFocus() {
        select(0);
        next.setFocus();
    }

    /** @return the widget */
    public Composite control() {
        return root;
    }
}
