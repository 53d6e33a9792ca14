// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The mouse wheel scrolls a form: it must not change a choice that happens to come under the pointer. */
public final class Wheel {

    private static final int PIXELS_A_LINE = 16;

    private Wheel() {
    }

    /** Lets the wheel scroll the form that a field is in, and not change the field. */
    public static void scrollsFormOf(Control field) {
        field.addListener(SWT.MouseWheel, Wheel::scroll);
    }

    /** Lets the wheel scroll the form that a text is in, unless somebody is writing there. */
    public static void scrollsFormOfIdle(Control text) {
        text.addListener(SWT.MouseWheel, event -> {
            if (!text.isFocusControl()) {
                scroll(event);
            }
        });
    }

    private static void scroll(Event event) {
        event.doit = false;
        for (var parent = ((Control) event.widget).getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite form) {
                var origin = form.getOrigin();
                form.setOrigin(origin.x, origin.y - event.count * PIXELS_A_LINE);
                return;
            }
        }
    }
}
