// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.widget;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls the name that a screen reader says. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /** Names a control whose own text does not say what it is. */
    public static <C extends Control> C of(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }
}
