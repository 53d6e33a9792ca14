// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plugin;

import org.kith.core.NetworkException;

/** A plug-in can't be enabled or disabled; the message tells the user why, and what helps. */
public final class PlugInException extends NetworkException {

    private static final long serialVersionUID = 1;

    /** @param message for the user */
    public PlugInException(String message) {
        super(message);
    }

    /** @param message for the user */
    public PlugInException(String message, Throwable cause) {
        super(message, cause);
    }
}
