// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that is wrong, or soon will be.
 *
 * @param severity how bad
 * @param id of the object concerned; null if it is the network as a whole
 * @param message what is wrong and what to do, in a sentence for the user
 */
public record Problem(Severity severity, UUID id, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** Data is wrong or lost. */
        ERROR,
        /** Somebody should look at it. */
        WARNING
    }

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }
}
