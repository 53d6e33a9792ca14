// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.QueryField;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A field to filter by while typing, and how many people it leaves. */
public final class FilterBar extends Composite implements QueryField.Actions {

    private static final int COUNT_WIDTH = 130;

    private final Runnable changed;
    private final Runnable enter;
    private final QueryField query;
    private final Label count;

    /**
     * @param changed called when other words are to be filtered by
     * @param enter called when the keyboard shall go to the table
     */
    FilterBar(Composite parent, OpenNetwork open, Runnable changed, Runnable enter) {
        super(parent, SWT.NONE);
        this.changed = changed;
        this.enter = enter;
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.horizontalSpacing = Space.MEDIUM;
        setLayout(layout);
        query = new QueryField(this, open, Messages.Filter_Name, Messages.Filter_Hint, this);
        query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = Theme.of(this).tone(new Label(this, SWT.RIGHT), Tone.MUTED);
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = COUNT_WIDTH;
        count.setLayoutData(data);
        Theme.of(this).own(this, Tone.RAISED);
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

    /** @return the field */
    public QueryField query() {
        return query;
    }

    /** @return what to filter by; empty for everybody */
    public String words() {
        return query.words();
    }

    /** Filters by these words, as if they had been typed. */
    public void words(String typed) {
        query.words(typed);
    }

    void count(String text) {
        count.setText(text);
    }

    /** @return how many people are shown, in words */
    public String count() {
        return count.getText();
    }

    @Override
    public void setEnabled(boolean enabled) {
        query.setEnabled(enabled);
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return !query.isDisposed() && query.setFocus();
    }
}
