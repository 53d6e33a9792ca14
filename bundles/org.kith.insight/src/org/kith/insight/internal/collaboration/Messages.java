// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import org.eclipse.osgi.util.NLS;

/** What is said about teams; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String noSkillNeeded;
    public static String tooManySkills;
    public static String covers;
    public static String coversAll;
    public static String coversOne;
    public static String alone;
    public static String each;
    public static String weakestTie;
    public static String noTie;

    static {
        NLS.initializeMessages("org.kith.insight.internal.collaboration.messages", Messages.class);
    }

    private Messages() {
    }
}
