// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.checkup;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that somebody should look at.
 *
 * @param id of the object concerned; null if it is the network as a whole
 * @param title what it is about, usually the name of a person
 * @param message what is wrong, in a sentence
 * @param fixes what can be done about it at once, the most obvious first; may be empty
 */
public record Finding(UUID id, String title, String message, List<Fix> fixes) {

    public Finding {
        Objects.requireNonNull(title);
        Objects.requireNonNull(message);
        fixes = List.copyOf(fixes);
    }
}
