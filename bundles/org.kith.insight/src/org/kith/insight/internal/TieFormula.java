// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.kith.model.contacts.Direction.INBOUND;
import static org.kith.model.contacts.Direction.OUTBOUND;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.kith.core.history.Touch;
import org.kith.core.history.Touches;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieSigns;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.people.TieWeights;
import org.kith.model.contacts.InteractionKind;

/**
 * How strong a tie is, 0 to 100: “a (probably linear) combination of the amount of time, the emotional intensity, the
 * intimacy (mutual confiding) and the reciprocal services” (Granovetter 1973), and of its age; signals add to it. Usable on any thread.
 */
final class TieFormula {

    private static final double CLOSENESS_STEPS = 4;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double YEARS_TO_FULL_DURATION = 10;
    /** After so many half-lives next to nothing is left of a contact. */
    private static final int LIVES = 36;
    /** The strongest tie there is. */
    static final double ALL = 100;

    private final TieWeights weights;
    /** What is left of a contact after so many days. */
    private final double[] left;
    private final double[] byKind = new double[InteractionKind.values().length];

    TieFormula(TieWeights weights) {
        this.weights = weights;
        left = new double[LIVES * weights.halfLifeDays()];
        Arrays.setAll(left, days -> Math.pow(0.5, (double) days / weights.halfLifeDays()));
        Arrays.setAll(byKind, kind -> weights.kinds().get(InteractionKind.values()[kind]));
    }

    /** @return by what it weighs */
    TieWeights weights() {
        return weights;
    }

    /** @return 0 to 100, by what had happened until the end of a day */
    double of(PersonRow row, LocalDate today) {
        var touches = row.touches();
        int count = History.countUntil(touches, today);
        double sum = weights.frequency() * frequency(mass(touches, count, today))
                + weights.closeness() * closeness(row.closeness())
                + weights.intimacy() * intimacy(touches, count)
                + weights.reciprocity() * reciprocity(touches, count)
                + weights.duration() * duration(start(row, count), today);
        return Math.min(ALL, ALL * sum / weights.sum() + added(row.signs(), today));
    }

    private static double added(List<TieSigns> signs, LocalDate today) {
        double sum = 0;
        for (var each : signs) {
            sum += each.weight() * said(each, today);
        }
        return sum;
    }

    /** Signs add up as contacts do: those long ago say little, and the first say most. */
    static double said(TieSigns signs, LocalDate today) {
        double mass = 0;
        for (var sign : signs.signs()) {
            if (sign.isKnownOn(today)) {
                mass += sign.mass() * left(sign, signs.halfLifeDays(), today);
            }
        }
        return frequency(mass);
    }

    private static double left(Sign sign, int halfLifeDays, LocalDate today) {
        return sign.day() == null ? 1
                : Math.pow(0.5, (double) ChronoUnit.DAYS.between(sign.day(), today) / halfLifeDays);
    }

    /** Q1: contacts count by kind, less in larger groups, and half as much after each half-life. */
    double mass(Touches touches, int count, LocalDate today) {
        int day = (int) today.toEpochDay();
        double mass = 0;
        for (int i = count - 1; i >= 0; i--) {
            long touch = touches.get(i);
            int age = day - Touch.epochDay(touch);
            if (age >= left.length) {
                break; // those before it are older still
            }
            mass += byKind[Touch.kind(touch).ordinal()] / Math.max(1, Touch.groupSize(touch) - 1) * left[age];
        }
        return mass;
    }

    /** Q2: the first contacts count most. */
    static double frequency(double mass) {
        return 1 - Math.exp(-mass);
    }

    static double closeness(int given) {
        return given == 0 ? 0 : (given - 1) / CLOSENESS_STEPS;
    }

    static double intimacy(Touches touches, int count) {
        int personal = 0;
        for (int i = 0; i < count; i++) {
            personal += Touch.personal(touches.get(i)) ? 1 : 0;
        }
        return count == 0 ? 0 : (double) personal / count;
    }

    /** Q3: how even the initiative is; what both wanted counts for both. */
    static double reciprocity(Touches touches, int count) {
        int in = 0;
        int out = 0;
        for (int i = 0; i < count; i++) {
            var direction = Touch.direction(touches.get(i));
            in += direction == OUTBOUND ? 0 : 1;
            out += direction == INBOUND ? 0 : 1;
        }
        return Math.max(in, out) == 0 ? 0 : (double) Math.min(in, out) / Math.max(in, out);
    }

    static LocalDate start(PersonRow row, int count) {
        var met = row.firstMet() == null ? null : row.firstMet().earliest();
        var touched = count == 0 ? null : LocalDate.ofEpochDay(Touch.epochDay(row.touches().get(0)));
        if (met == null || touched == null) {
            return met == null ? touched : met;
        }
        return met.isBefore(touched) ? met : touched;
    }

    /** Part of Q4: full after ten years, a third of that after the first. */
    static double duration(LocalDate start, LocalDate today) {
        if (start == null || start.isAfter(today)) {
            return 0;
        }
        double years = ChronoUnit.DAYS.between(start, today) / DAYS_A_YEAR;
        return Math.min(1, Math.log1p(years) / Math.log1p(YEARS_TO_FULL_DURATION));
    }
}
