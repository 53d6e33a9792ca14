// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.People;

/**
 * What Today says: who is due, the most pressing first, then who will be within a week.
 *
 * @param due those to be contacted now
 * @param soon those whose day comes within a week, the next one first
 * @param inTouch how many are within their target
 * @param hasCadences whether anybody has a cadence
 */
record Agenda(List<TodayRow.Card> due, List<TodayRow.Card> soon, int inTouch, boolean hasCadences) {

    private static final int SOON_DAYS = 7;
    private static final int SOON_AT_MOST = 10;

    static Agenda of(People people) {
        var soon = new ArrayList<TodayRow.Card>();
        int inTouch = 0;
        boolean any = false;
        for (var row : people.rows()) {
            var due = people.due(row.id()).orElse(null);
            any |= due != null;
            if (due != null && due.status() == DueStatus.GREEN) {
                inTouch++;
                addIfSoon(soon, row, due, people);
            }
        }
        soon.sort(Comparator.comparing((TodayRow.Card card) -> card.due().due()).thenComparing(card -> card.due().name()));
        return new Agenda(cards(people), List.copyOf(soon.subList(0, Math.min(soon.size(), SOON_AT_MOST))), inTouch, any);
    }

    private static void addIfSoon(List<TodayRow.Card> soon, PersonRow row, Due due, People people) {
        if (!due.due().isAfter(people.day().plusDays(SOON_DAYS))) {
            soon.add(new TodayRow.Card(row, due));
        }
    }

    private static List<TodayRow.Card> cards(People people) {
        return people.today().stream().map(due -> new TodayRow.Card(people.row(due.id()).orElseThrow(), due)).toList();
    }

    /** @return how many are past their maximum */
    int overdueCount() {
        return (int) due.stream().filter(card -> card.due().status() == DueStatus.RED).count();
    }

    /** @return how many are past their target, but not their maximum */
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
