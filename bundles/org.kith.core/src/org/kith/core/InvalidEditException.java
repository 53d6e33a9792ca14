// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

/** An edit was refused since its result would break an invariant. */
public class InvalidEditException extends NetworkException {

    private static final long serialVersionUID = 1L;

    /** @param message says what is wrong and what to do about it, in a sentence for the user */
    public InvalidEditException(String message) {
        super(message);
    }

    /**
     * @param message says what is wrong and what to do about it, in a sentence for the user
     * @param cause for the log
     */
    public InvalidEditException(String message, Throwable cause) {
        super(message, cause);
    }
}
