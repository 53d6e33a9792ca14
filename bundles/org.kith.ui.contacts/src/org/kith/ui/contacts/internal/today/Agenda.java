// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.ArrayList;
import java.util.List;

import org.kith.core.people.DueStatus;
import org.kith.core.suggestion.Suggestion;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.People;

/**
 * What Today says: what is due, the most pressing first, then what will be within a week.
 *
 * @param due what is to be done now
 * @param soon what comes within a week, the next first
 * @param inTouch how many people are within their target
 * @param hasCadences whether anybody has a cadence
 */
record Agenda(List<TodayRow.Card> due, List<TodayRow.Card> soon, int inTouch, boolean hasCadences) {

    private static final int SOON_AT_MOST = 10;

    /** On the window's thread; takes a millisecond where there are many people. */
    static Agenda of(List<Suggestion> suggestions, People people) {
        var due = new ArrayList<TodayRow.Card>();
        var soon = new ArrayList<TodayRow.Card>();
        for (var suggestion : suggestions) {
            (suggestion.isDue() ? due : soon).add(card(suggestion, people));
        }
        var standings = people.contacts().stream().filter(contact -> contact.due() != null)
                .map(contact -> contact.due().status()).toList();
        return new Agenda(due, soon.stream().limit(SOON_AT_MOST).toList(),
                (int) standings.stream().filter(DueStatus.GREEN::equals).count(), !standings.isEmpty());
    }

    private static TodayRow.Card card(Suggestion suggestion, People people) {
        return new TodayRow.Card(suggestion.person() == null ? null
                : people.row(suggestion.person()).orElse(null), suggestion);
    }

    /** @return how many are late */
    int overdueCount() {
        return (int) due.stream().filter(card -> card.suggestion().status() == DueStatus.RED).count();
    }

    /** @return how many are due, but not late */
    int dueCount() {
        return due.size() - overdueCount();
    }

    /** @return the lines of the view */
    List<TodayRow> rows() {
        var rows = new ArrayList<TodayRow>(due);
        if (!soon.isEmpty()) {
            rows.add(new TodayRow.Section(Messages.Today_soon));
            rows.addAll(soon);
        }
        return rows;
    }
}
