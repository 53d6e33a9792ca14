// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.radar;

import org.eclipse.osgi.util.NLS;

/** What the radar says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Radar_blip;
    public static String Radar_name;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.radar.messages", Messages.class);
    }

    private Messages() {
    }
}
