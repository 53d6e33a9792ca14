// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;

/** Columns with something in them of which nobody knows what it is: they are named, not lost without a word. */
final class Unread {

    private final Header header;
    private final BitSet unknown = new BitSet();
    private final BitSet filled = new BitSet();

    /** @param known whether it is known what a column with this name holds, or that it is to be left out */
    Unread(Header header, Predicate<String> known) {
        this.header = header;
        for (int i = 0; i < header.columns().size(); i++) {
            var name = header.columns().get(i);
            unknown.set(i, !name.isBlank() && !known.test(name));
        }
    }

    /** Takes note of what a row has in such columns. */
    void look(Row row) {
        for (int i = unknown.nextSetBit(0); i >= 0; i = unknown.nextSetBit(i + 1)) {
            if (!row.get(i).isBlank()) {
                filled.set(i);
                unknown.clear(i);
            }
        }
    }

    /** Names them, if there are any. */
    void tell(Records records) {
        if (!filled.isEmpty()) {
            records.warn(0, NLS.bind(Messages.Table_unread, filled.stream().mapToObj(header.columns()::get)
                    .map(name -> '“' + name.strip() + '”').collect(Collectors.joining(", "))));
        }
    }
}
