// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.function.Function;

import com.ibm.icu.text.Collator;

/** Sort keys of a column: text is sorted as the user's language does, so each text is turned into a key only once. */
final class Collation {

    private Collation() {
    }

    /** @return the sort key of a row; may be called on any thread, but only on one at a time */
    @SuppressWarnings("unchecked")
    static <R> Function<R, Comparable<Object>> key(Column<R> column) {
        if (column.key() != null) {
            return row -> (Comparable<Object>) (Comparable<?>) column.key().apply(row);
        }
        var collator = Collator.getInstance();
        return row -> {
            var text = column.text().apply(row);
            return text.isEmpty() ? null : (Comparable<Object>) (Comparable<?>) collator.getCollationKey(text);
        };
    }
}
