// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal;

import org.eclipse.osgi.util.NLS;

/** What the views of mentorships say; the texts are in {@code messages.properties}. */
public final class Messages extends NLS {

    public static String Mentorships_empty;
    public static String Mentorships_emptyHint;

    static {
        NLS.initializeMessages("org.kith.ui.mentorship.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
