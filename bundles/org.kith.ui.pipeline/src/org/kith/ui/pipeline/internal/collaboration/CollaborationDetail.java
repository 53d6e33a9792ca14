// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.model.pipeline.Collaboration;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Theme;

/** One collaboration: its head, and a tab for each aspect. */
final class CollaborationDetail implements Detail<Collaboration> {

    private final Composite root;
    private final CollaborationHeader header;
    private final TabFolder folder;
    private final List<Detail<Collaboration>> tabs = new ArrayList<>();
    private Collaboration collaboration;

    CollaborationDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        var edits = new CollaborationEdits(open);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        header = new CollaborationHeader(root, edits);
        folder = new TabFolder(root, SWT.NONE);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.addListener(SWT.Selection, event -> showTab());
        add(new PartnersTab(folder, open, edits, links), Messages.Tab_partners);
        add(new PlanTab(folder, open, edits), Messages.Tab_plan);
        add(new HealthTab(folder, edits), Messages.Tab_health);
        add(new FieldsTab(folder, open), Messages.Tab_fields);
        Theme.of(root).own(root);
    }

    private void add(Detail<Collaboration> tab, String title) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(tab.control());
        tabs.add(tab);
    }

    @Override
    public void show(Collaboration shown) {
        collaboration = shown;
        header.show(shown);
        showTab();
    }

    /** Only what can be seen is brought up to date. */
    private void showTab() {
        if (collaboration != null && folder.getSelectionIndex() >= 0) {
            tabs.get(folder.getSelectionIndex()).show(collaboration);
        }
    }

    @Override
    public Control control() {
        return root;
    }
}
