// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.lines;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;

/** A column of groups that scrolls where it is longer than the view. */
public final class Page {

    private static final int LINE = 40;

    private final ScrolledComposite scrolled;
    private final Composite content;

    /** Creates an empty page. */
    public Page(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(LINE);
        scrolled.addListener(SWT.Resize, event -> fit());
        content = new Composite(scrolled, SWT.NONE);
        content.setLayout(layout(Space.MEDIUM, Space.LARGE));
        scrolled.setContent(content);
    }

    private static GridLayout layout(int margin, int spacing) {
        var layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = spacing;
        return layout;
    }

    /** @return a part of the page with controls below one another */
    public Composite group() {
        var group = new Composite(content, SWT.NONE);
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        group.setLayout(layout(0, Space.TIGHT));
        return group;
    }

    /** @return an area for fields below what is in a group */
    public static Composite fields(Composite group) {
        var area = new Composite(group, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return area;
    }

    /** Shows or hides a part of the page. */
    public static void setVisible(Control part, boolean visible) {
        part.setVisible(visible);
        ((GridData) part.getLayoutData()).exclude = !visible;
    }

    /** Gives all parts the room they need now. */
    public void fit() {
        content.layout(true, true);
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT, true));
        }
    }

    /** Takes the colours of the theme once all parts are there. */
    public Page dressed() {
        Theme.of(scrolled).own(scrolled);
        return this;
    }

    /** @return the widget */
    public Composite control() {
        return scrolled;
    }
}
