// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.List;

/**
 * A rejected record as it stood in its file.
 *
 * @param header the column names; empty for a format without columns
 * @param fields the fields of a row, or one text with the whole card
 */
public record RejectedSource(List<String> header, List<String> fields) {

    public RejectedSource {
        header = List.copyOf(header);
        fields = List.copyOf(fields);
    }
}
