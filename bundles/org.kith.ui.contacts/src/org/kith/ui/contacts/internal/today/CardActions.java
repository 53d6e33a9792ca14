// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

/** What can be done with a card of Today where it stands. */
interface CardActions {

    /** Logs an interaction with the person. */
    void log(TodayRow.Card card);

    /** Asks until when to put it off. */
    void snooze(TodayRow.Card card);

    /** Shows the person. */
    void open(TodayRow.Card card);
}
