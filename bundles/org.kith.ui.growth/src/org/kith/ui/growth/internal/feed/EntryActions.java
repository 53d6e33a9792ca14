// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import org.kith.model.growth.FeedEntry;

/** Where an entry of a feed leads to. */
public interface EntryActions {

    /** Lets the user make an insight of it. */
    void capture(FeedEntry entry);

    /** Opens a web address in the browser. */
    void browse(String address);

    /** Fetches what is new. */
    void fetch();
}
