// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contribution;

import java.util.Map;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.NetworkChange;

/**
 * Fills a column of the table of people. Named at the extension point {@code org.kith.ui.contactColumns}, made with its
 * public constructor without parameters once the people are shown.
 * <p>
 * Thread: the window's, which is the model's; within some milliseconds. Failure: the column stays empty, and the user is
 * told the name of the plug-in. Null: neither taken nor given.
 *
 * @since 1.0
 */
public interface ContactColumn {

    /** @return what the column says, by id of the person; those who are not in it have an empty cell */
    Map<UUID, ColumnValue> values(Network network);

    /** @return whether an edit may have changed what {@link #values} gives; then it is asked again */
    default boolean concerns(NetworkChange change) {
        return true;
    }
}
