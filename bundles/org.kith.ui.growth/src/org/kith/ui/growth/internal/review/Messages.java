// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.review;

import org.eclipse.osgi.util.NLS;

/** What the weekly review says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Edit_review;
    public static String Review_confidence;
    public static String Review_happened;
    public static String Review_helpers;
    public static String Review_intended;
    public static String Review_intention;
    public static String Review_intentions;
    public static String Review_keep;
    public static String Review_title;
    public static String Review_toThank;
    public static String Review_week;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.review.messages", Messages.class);
    }

    private Messages() {
    }
}
