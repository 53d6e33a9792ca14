// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.text.DateTexts;

/** What cards and columns say. */
final class CardText {

    private CardText() {
    }

    /** @return where it is and what it is worth; may be empty */
    static String detail(Card card) {
        return joined(" \u00b7 ", card.organization(), card.worth());
    }

    /** @return what is to be done next and until when, or that nothing is planned; empty if all is settled */
    static String next(Card card) {
        return switch (card.attention()) {
            case SETTLED -> "";
            case NONE -> Messages.Card_nothingPlanned;
            case LATE -> NLS.bind(Messages.Card_late, card.next(), DateTexts.day(card.due()));
            case PLANNED -> card.due() == null ? card.next()
                    : NLS.bind(Messages.Card_until, card.next(), DateTexts.day(card.due()));
        };
    }

    /** @return for how long it has been in its stage */
    static String days(Card card) {
        return NLS.bind(Messages.Card_days, card.days());
    }

    /** @return how many there are, and how many there should be at most */
    static String count(Column column) {
        return column.limit() == 0 ? String.valueOf(column.count())
                : NLS.bind(Messages.Column_count, column.count(), column.limit());
    }

    /** @return the whole column in words, for screen readers */
    static String describe(Column column) {
        return joined(", ", column.name(), NLS.bind(Messages.Column_spoken, CardText.count(column)),
                column.over() ? Messages.Column_over : "", column.worth(),
                column.collapsed() ? Messages.Column_collapsed : "");
    }

    /** @return the column in words, with what can be done there */
    static String tip(Column column) {
        return (describe(column) + "\n" + Messages.Column_keys).replace("&", "&&");
    }

    /** @return the whole card in words, for screen readers */
    static String describe(Card card, Column column) {
        var days = card.days() == 1 ? Messages.Card_oneDaySpoken : NLS.bind(Messages.Card_daysSpoken, card.days());
        return joined(", ", card.title(), column.name(), card.organization(), card.worth(),
                card.known() == 0 ? "" : NLS.bind(Messages.Card_knownSpoken, card.known()),
                String.join(", ", card.people()), next(card), days, card.rotting() ? Messages.Card_rotting : "");
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
