// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

/** An edit was refused since somebody else changed the same object meanwhile. The message names what changed; memory
 * shows the newer state. */
public class EditConflictException extends NetworkException {

    private static final long serialVersionUID = 1L;

    /** @param message says what is wrong and what to do about it, in a sentence for the user */
    public EditConflictException(String message) {
        super(message);
    }

    /**
     * @param message says what is wrong and what to do about it, in a sentence for the user
     * @param cause for the log
     */
    public EditConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
