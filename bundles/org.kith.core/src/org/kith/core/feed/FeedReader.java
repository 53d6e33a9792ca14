// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.feed;

/** Fetches feeds and reads them: RSS of every version, and Atom. A service; usable on any thread. */
public interface FeedReader {

    /**
     * Fetches a feed; waits for the connection, for a minute at most, so never call it on the window's thread. If there
     * is a web page that names its feed, that one is fetched.
     *
     * @param address of the web, or of a file; without a scheme, https is meant
     * @return what is there now
     * @throws FeedException if nothing can be fetched, or it is no feed, or the thread was interrupted
     */
    FeedContent fetch(String address) throws FeedException;
}
