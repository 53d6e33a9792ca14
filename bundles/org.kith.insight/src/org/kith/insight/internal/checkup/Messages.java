// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import org.eclipse.osgi.util.NLS;

/** What the checks say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String cadence;
    public static String cadenceHow;
    public static String cadenceSlower;
    public static String checking;
    public static String fixing;
    public static String inferenceHow;
    public static String inferenceNo;
    public static String inferenceYes;
    public static String inferences;
    public static String letGo;
    public static String rules;
    public static String stale;
    public static String staleHow;
    public static String unreachable;
    public static String unreachableHow;

    static {
        NLS.initializeMessages("org.kith.insight.internal.checkup.messages", Messages.class);
    }

    private Messages() {
    }
}
