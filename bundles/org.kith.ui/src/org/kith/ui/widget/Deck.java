// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows one of its children at a time: a list, or what is said when it is empty. Nothing is shown at first. */
public final class Deck extends Composite {

    private final StackLayout stack = new StackLayout();

    /** Takes all the room there is in a grid. */
    public Deck(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        if (parent.getLayout() instanceof GridLayout) {
            setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
    }

    /** Shows a child instead of the one shown; the focus follows. */
    public void show(Control child) {
        if (stack.topControl != child) {
            boolean focused = stack.topControl != null && stack.topControl.isFocusControl();
            stack.topControl = child;
            layout();
            if (focused) {
                child.setFocus();
            }
        }
    }

    /** @return whether this child is the one shown */
    public boolean shows(Control child) {
        return stack.topControl == child;
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return stack.topControl != null && !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
