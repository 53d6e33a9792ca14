// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.contacts.internal.Messages;

/** How helpful something was, from 1 to 5, and what that is called. */
public final class Helpfulness {

    /** All there are; 0 is not said. */
    public static final List<Integer> VALUES = List.of(0, 1, 2, 3, 4, 5);

    private Helpfulness() {
    }

    /** @return “5 – very”, “3” */
    public static String words(Object value) {
        return switch ((Integer) value) {
            case 0 -> Messages.Help_notSaid;
            case 1 -> NLS.bind(Messages.Help_hardly, value);
            case 5 -> NLS.bind(Messages.Help_very, value);
            default -> value.toString();
        };
    }
}
