// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.testkit;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of a control. */
public final class Spoken {

    private Spoken() {
    }

    /** @return its name; empty if it has none */
    public static String name(Control control) {
        var event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        if (event.result != null) {
            return event.result;
        }
        return control instanceof Button button ? button.getText() : "";
    }

    /** SWT tells nobody whom it asks. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            var field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            var listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : listeners;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
