// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.query.QueryField;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The field that opportunities are filtered by, and how many it leaves. */
final class FilterBar implements QueryField.Actions {

    private final Runnable changed;
    private final Runnable enter;
    private final QueryField query;
    private final Label count;

    /**
     * @param changed is called when other words are to be filtered by
     * @param enter is called when the keyboard shall go to the board
     */
    FilterBar(Composite parent, OpenNetwork open, Runnable changed, Runnable enter) {
        this.changed = changed;
        this.enter = enter;
        var root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.SMALL;
        layout.marginHeight = Space.SMALL;
        layout.horizontalSpacing = Space.MEDIUM;
        root.setLayout(layout);
        query = new QueryField(root, open, Messages.Filter_name, Messages.Filter_hint, this);
        query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = Theme.of(root).tone(new Label(root, SWT.RIGHT), Tone.MUTED);
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Theme.of(root).own(root, Tone.RAISED);
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void entered() {
        enter.run();
    }

    @Override
    public void left() {
        enter.run();
    }

    QueryField query() {
        return query;
    }

    void count(String text) {
        count.setText(text.replace("&", "&&"));
        count.requestLayout();
    }

    String count() {
        return count.getText();
    }
}
