// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.error;

/**
 * Tells the user, and the log, that something failed. What the user can act on is told in its own words and not logged;
 * anything else is logged whole and told in one plain sentence.
 * <p>
 * Thread: any. Null: the failure must not be null.
 */
@FunctionalInterface
public interface ErrorReport {

    /**
     * @param attempted what the user wanted, as a title: “Delete Ada Lovelace”
     * @param failure why it did not happen
     */
    void failed(String attempted, Throwable failure);
}
