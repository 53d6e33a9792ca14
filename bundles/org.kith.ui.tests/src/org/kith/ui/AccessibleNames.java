// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a screen reader would call controls. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /** @return the controls below a composite that take input and have no name */
    public static List<Control> missing(Composite root) {
        var missing = new ArrayList<Control>();
        for (var child : root.getChildren()) {
            if (takesInput(child) && of(child).isBlank()) {
                missing.add(child);
            }
            if (child instanceof Composite composite) {
                missing.addAll(missing(composite));
            }
        }
        return missing;
    }

    private static boolean takesInput(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Button;
    }

    /** @return what its listeners say, else its own text; never null */
    public static String of(Control control) {
        var event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (var listener : listeners(control.getAccessible())) {
            listener.getName(event);
        }
        return event.result != null ? event.result : control instanceof Button button ? button.getText() : "";
    }

    /** SWT keeps the listeners to itself, and asking the system's accessibility needs a bus. */
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
