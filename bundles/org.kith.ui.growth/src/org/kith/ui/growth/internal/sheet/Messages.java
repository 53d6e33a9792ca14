// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.sheet;

import org.eclipse.osgi.util.NLS;

/** What sheets say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Add;
    public static String Parties_tip;
    public static String Sheet_day;
    public static String Sheet_nobody;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.sheet.messages", Messages.class);
    }

    private Messages() {
    }
}
