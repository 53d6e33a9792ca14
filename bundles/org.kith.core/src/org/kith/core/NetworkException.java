// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

/** A network can't be opened, read or written. The message can be shown to the user as it is. */
public class NetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message says what is wrong and what to do about it, in a sentence for the user */
    public NetworkException(String message) {
        super(message);
    }

    /**
     * @param message says what is wrong and what to do about it, in a sentence for the user
     * @param cause for the log
     */
    public NetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
