// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.Objects;
import java.util.UUID;

import org.kith.core.Transaction;

/**
 * A merge that is still in effect.
 *
 * @param transaction the edit that merged
 * @param other id of the person who became part of somebody else
 * @param name of that person then
 */
public record Merge(Transaction transaction, UUID other, String name) {

    public Merge {
        Objects.requireNonNull(transaction);
        Objects.requireNonNull(other);
        Objects.requireNonNull(name);
    }
}
