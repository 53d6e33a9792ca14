// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.feed;

/** A feed can't be fetched or read. The message can be shown to the user as it is. */
public class FeedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message says what is wrong and what to do about it, in a sentence for the user */
    public FeedException(String message) {
        super(message);
    }

    /**
     * @param message says what is wrong and what to do about it, in a sentence for the user
     * @param cause for the log
     */
    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
