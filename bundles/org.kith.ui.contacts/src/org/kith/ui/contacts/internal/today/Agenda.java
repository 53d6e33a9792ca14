// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.ui.contacts.internal.Messages;

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

    /** May run on any thread; takes about a microsecond a row. */
    static Agenda of(List<PersonRow> people, Cadences cadences, LocalDate today) {
        var soon = new ArrayList<TodayRow.Card>();
        var byId = new HashMap<UUID, PersonRow>();
        int inTouch = 0;
        boolean any = false;
        for (var row : people) {
            var due = cadences.due(row, today).orElse(null);
            any |= due != null;
            if (due != null && due.status() == DueStatus.GREEN) {
                inTouch++;
                addIfSoon(soon, row, due, today);
            } else if (due != null) {
                byId.put(row.id(), row);
            }
        }
        var due = cadences.today(byId.values(), today).stream()
                .map(each -> new TodayRow.Card(byId.get(each.id()), each)).toList();
        return new Agenda(due, next(soon), inTouch, any);
    }

    private static void addIfSoon(List<TodayRow.Card> soon, PersonRow row, Due due, LocalDate today) {
        if (!due.due().isAfter(today.plusDays(SOON_DAYS))) {
            soon.add(new TodayRow.Card(row, due));
        }
    }

    private static List<TodayRow.Card> next(List<TodayRow.Card> soon) {
        return soon.stream().sorted(Comparator.comparing((TodayRow.Card card) -> card.due().due())
                .thenComparing(card -> card.due().name())).limit(SOON_AT_MOST).toList();
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
