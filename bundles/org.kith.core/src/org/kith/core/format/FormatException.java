// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

/** A file can't be read or written in a format. The message can be shown to the user as it is. */
public class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message names the place and the remedy, in a sentence for the user */
    public FormatException(String message) {
        super(message);
    }

    /**
     * @param message names the place and the remedy, in a sentence for the user
     * @param cause for the log
     */
    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
