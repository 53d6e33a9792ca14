// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table that no format knows for certain, so that the user may say what it holds.
 *
 * @param name as it stands in the header
 * @param examples the first values that are not blank
 * @param field id of the field that its name speaks of; empty if none is known
 */
public record TableColumn(String name, List<String> examples, String field) {

    public TableColumn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(field);
        examples = List.copyOf(examples);
    }
}
