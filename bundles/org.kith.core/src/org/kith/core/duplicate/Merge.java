// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.Objects;

import org.kith.model.contacts.Provenance;

/**
 * A merge that is still in effect: of two people, or of a record that an import joined with somebody.
 *
 * @param name of the one who became part of somebody else; for a record with the file that it came from
 * @param transaction number of the edit that merged two people; null for a record
 * @param origin where the record came from; null for two people
 */
public record Merge(String name, Long transaction, Provenance origin) {

    public Merge {
        Objects.requireNonNull(name);
    }
}
