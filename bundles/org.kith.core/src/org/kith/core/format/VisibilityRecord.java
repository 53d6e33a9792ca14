// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.Objects;

import org.kith.model.contacts.Identified;
import org.kith.model.growth.Event;
import org.kith.model.growth.VisibilityItem;

/**
 * Where the owner was to be seen, as one record of a file tells.
 *
 * @param position number of the row in the file, from 1
 * @param object a {@link VisibilityItem} or an {@link Event}, outside of any network
 * @param going whether the owner goes to the event, or went there; of no meaning for an item
 * @param externalId by which the record is known again; unique in its format
 */
public record VisibilityRecord(int position, Identified object, boolean going, String externalId) {

    public VisibilityRecord {
        Objects.requireNonNull(externalId);
        if (!(object instanceof VisibilityItem || object instanceof Event)) {
            throw new IllegalArgumentException(String.valueOf(object));
        }
    }
}
