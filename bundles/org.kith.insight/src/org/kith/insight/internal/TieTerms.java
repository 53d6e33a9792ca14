// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.history.Touch;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieSigns;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.tie.TieStrength.Term;
import org.kith.model.contacts.Direction;

/** The terms of the formula of ties for one person on a day, each with its reason. */
final class TieTerms {

    private static final Comparator<Sign> LATEST = Comparator.comparing(Sign::day,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final TieFormula formula;
    private final PersonRow row;
    private final LocalDate day;
    private final int count;

    TieTerms(TieFormula formula, PersonRow row, LocalDate day) {
        this.formula = formula;
        this.row = row;
        this.day = day;
        this.count = History.countUntil(row.touches(), day);
    }

    List<Term> all() {
        return Stream.concat(Stream.of(frequency(), closeness(), reciprocity(), intimacy(), duration()),
                row.signs().stream().map(this::said)).toList();
    }

    /** The weight of a signal is a part of 100; those of the formula may be of another number. */
    private Term said(TieSigns signs) {
        return new Term(signs.name(), signs.weight() * formula.weights().sum() / TieFormula.ALL,
                TieFormula.said(signs, day), reason(signs.signs().stream().filter(sign -> sign.isKnownOn(day)).toList()));
    }

    private static String reason(List<Sign> known) {
        var last = known.stream().max(LATEST).map(Sign::reason).orElse(Messages.noSign);
        return known.size() < 2 ? last : NLS.bind(Messages.signAndMore, last, known.size() - 1);
    }

    private Term frequency() {
        return new Term(Messages.frequency, formula.weights().frequency(),
                TieFormula.frequency(formula.mass(row.touches(), count, day)), frequencyReason());
    }

    private String frequencyReason() {
        if (count == 0) {
            return Messages.noContact;
        }
        long days = day.toEpochDay() - Touch.epochDay(row.touches().get(count - 1));
        return NLS.bind(count == 1 ? Messages.oneContact : Messages.contacts, count, days);
    }

    private Term closeness() {
        int given = row.closeness();
        return new Term(Messages.closeness, formula.weights().closeness(), TieFormula.closeness(given),
                given == 0 ? Messages.closenessNotSaid : NLS.bind(Messages.closenessSaid, given));
    }

    private Term reciprocity() {
        return new Term(Messages.reciprocity, formula.weights().reciprocity(), TieFormula.reciprocity(row.touches(), count),
                count == 0 ? Messages.noContact
                        : NLS.bind(Messages.initiative, with(Direction.INBOUND), with(Direction.OUTBOUND)));
    }

    /** What both wanted came from both. */
    private int with(Direction direction) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            var each = Touch.direction(row.touches().get(i));
            found += each == direction || each == Direction.MUTUAL ? 1 : 0;
        }
        return found;
    }

    private Term intimacy() {
        int personal = 0;
        for (int i = 0; i < count; i++) {
            personal += Touch.personal(row.touches().get(i)) ? 1 : 0;
        }
        return new Term(Messages.intimacy, formula.weights().intimacy(), TieFormula.intimacy(row.touches(), count),
                count == 0 ? Messages.noContact : NLS.bind(Messages.personal, personal, count));
    }

    private Term duration() {
        var start = TieFormula.start(row, count);
        return new Term(Messages.duration, formula.weights().duration(), TieFormula.duration(start, day),
                start == null || start.isAfter(day) ? Messages.startUnknown
                        : NLS.bind(Messages.known, ChronoUnit.MONTHS.between(start, day) / 12, start));
    }
}
