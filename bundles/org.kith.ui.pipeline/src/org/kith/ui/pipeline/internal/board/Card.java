// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An opportunity at a glance.
 *
 * @param id of the opportunity
 * @param title never empty
 * @param organization where it is; may be empty
 * @param worth the amount with its currency; empty if it is worth nothing
 * @param amount the same in the currency of sums; 0 if that is not known
 * @param known how many people of the network are or were there
 * @param people names of its contacts
 * @param attention what the next thing to do says
 * @param next what is to be done next; may be empty
 * @param due the last day for that; null if there is none
 * @param when the same in a few words; empty if there is none
 * @param since the day on which it came to its stage
 * @param days for how many days it has been there
 * @param rotting whether that is too long
 */
record Card(UUID id, String title, String organization, String worth, double amount, int known, List<String> people,
        Attention attention, String next, LocalDate due, String when, LocalDate since, long days, boolean rotting) {

    Card {
        people = List.copyOf(people);
    }
}
