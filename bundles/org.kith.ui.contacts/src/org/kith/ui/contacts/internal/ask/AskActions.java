// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

/** What can be done with the lines of Ask my network. */
interface AskActions {

    /** Asks somebody: notes it, and hands out a draft. */
    void ask(AskRow.Suggested suggested);

    /** Shows the person of a line; does nothing if it has none. */
    void open(AskRow row);

    /** Lets the user enter what somebody answered. */
    void answer(AskRow.Reply reply);

    /** Takes a question off the list of the open ones. */
    void close(AskRow.OpenQuestion question);
}
