// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.List;

/** What can be done with the cards of Today where they stand. */
interface CardActions {

    /** @return what can be done with a card, the most obvious first */
    List<CardAction> of(TodayRow.Card card);

    /** Does it. */
    void run(CardAction action, TodayRow.Card card);
}
