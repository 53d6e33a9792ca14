// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

/** What there is to work on in this window. */
public enum Stage {
    /** No network is open. */
    NONE,
    /** A network is being opened or created. */
    OPENING,
    /** A network is open. */
    OPEN
}
