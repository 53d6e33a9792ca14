// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kith.app.internal.Messages;
import org.kith.core.Hit;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The find panel over the window; closes when something was chosen, or another window is used. */
final class FindDialog extends PopupDialog {

    private static final Point SIZE = new Point(680, 440);

    private final IWorkbenchPage page;
    private final Finding finding;
    private final ErrorReport errors;
    private FindPanel panel;

    FindDialog(IWorkbenchPage page, OpenNetwork open, ErrorReport errors) {
        super(page.getWorkbenchWindow().getShell(), INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
        this.page = page;
        this.finding = new Finding(open);
        this.errors = errors;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var border = new Composite(parent, SWT.NONE);
        var layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        border.setLayout(layout);
        border.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        panel = new FindPanel(border, finding, this::choose);
        Theme.of(border).own(border, Tone.BORDER);
        return border;
    }

    /** The panel has colours of its own. */
    @Override
    protected Color getBackground() {
        return Theme.of(getShell()).color(Tone.SURFACE);
    }

    @Override
    protected Color getForeground() {
        return Theme.of(getShell()).color(Tone.TEXT);
    }

    @Override
    protected List<Control> getBackgroundColorExclusions() {
        return all();
    }

    @Override
    protected List<Control> getForegroundColorExclusions() {
        return all();
    }

    private List<Control> all() {
        var all = new ArrayList<Control>(List.of(panel.getParent()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Composite composite) {
                all.addAll(List.of(composite.getChildren()));
            }
        }
        return all;
    }

    @Override
    protected Control getFocusControl() {
        return panel.words();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 6);
    }

    private void choose(Hit hit) {
        close();
        try {
            page.showView(finding.go(hit));
        } catch (PartInitException failure) {
            errors.failed(Messages.Find_Name, failure);
        }
    }
}
