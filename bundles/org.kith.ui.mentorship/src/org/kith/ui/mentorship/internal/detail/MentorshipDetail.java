// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Theme;

/** One mentorship: its head, and a tab for each aspect. Ctrl+Enter says that the session was held. */
public final class MentorshipDetail implements Detail<Mentorship> {

    private final Composite root;
    private final DetailHeader header;
    private final TabFolder folder;
    private final SessionTab session;
    private final List<Detail<Mentorship>> tabs = new ArrayList<>();
    private Mentorship mentorship;

    /** Builds it; nothing is shown yet. */
    public MentorshipDetail(Composite parent, OpenNetwork open, SheetDialog sheets) {
        var edits = new MentorshipEdits(open);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        header = new DetailHeader(root, open, edits);
        folder = new TabFolder(root, SWT.NONE);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.addListener(SWT.Selection, event -> showTab());
        session = new SessionTab(folder, open, edits, sheets);
        add(session, Messages.Tab_session);
        add(new SessionsTab(folder, open, edits, this::choose), Messages.Tab_sessions);
        add(new GoalsTab(folder, open, edits), Messages.Tab_goals);
        add(new AgreementTab(folder, open, edits), Messages.Tab_agreement);
        add(new AdviceTab(folder, open, edits), Messages.Tab_advice);
        add(new TimelineTab(folder, open), Messages.Tab_timeline);
        Theme.of(root).own(root);
        listenToKeys();
    }

    private void add(Detail<Mentorship> tab, String title) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(tab.control());
        tabs.add(tab);
    }

    /** Keys count wherever the focus is below this. */
    private void listenToKeys() {
        var display = root.getDisplay();
        var keys = (Listener) this::pressed;
        display.addFilter(SWT.KeyDown, keys);
        root.addDisposeListener(disposed -> display.removeFilter(SWT.KeyDown, keys));
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1 && event.widget instanceof Control control
                && mentorship != null && isBelow(control)) {
            event.doit = false;
            select(0);
            session.hold();
        }
    }

    private boolean isBelow(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == root) {
                return true;
            }
        }
        return false;
    }

    private void choose(int number) {
        folder.setSelection(0);
        session.choose(number);
    }

    @Override
    public void show(Mentorship shown) {
        mentorship = shown;
        header.show(shown);
        showTab();
    }

    /** Only what can be seen is brought up to date. */
    private void showTab() {
        if (mentorship != null && folder.getSelectionIndex() >= 0) {
            tabs.get(folder.getSelectionIndex()).show(mentorship);
        }
    }

    private void select(int tab) {
        folder.setSelection(tab);
        showTab();
    }

    @Override
    public Composite control() {
        return root;
    }
}
