// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.EmptyState;

/** The contents of Mentorships. */
public final class MentorshipsContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final EmptyState empty;

    /** Builds the contents; they follow the open network until they are disposed. */
    public MentorshipsContent(Composite parent, OpenNetwork open) {
        this.open = open;
        var root = new Composite(parent, SWT.NONE);
        root.setLayout(new FillLayout());
        empty = new EmptyState(root);
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
    }

    private void show() {
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.MENTORING, open);
        } else {
            empty.say(Icon.MENTORING, Messages.Mentorships_empty, Messages.Mentorships_emptyHint);
        }
    }

    @Override
    public void networkChanged() {
        show();
    }

    /** Puts the focus where the user begins. */
    public void setFocus() {
        empty.setFocus();
    }
}
