// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.kith.model.contacts.Direction.INBOUND;
import static org.kith.model.contacts.Direction.OUTBOUND;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.kith.core.history.Touch;
import org.kith.core.history.Touches;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.InteractionKind;

/**
 * How strong a tie is, 0 to 100: “a (probably linear) combination of the amount of time, the emotional intensity, the
 * intimacy (mutual confiding) and the reciprocal services” (Granovetter 1973), and of its age. He left the weights
 * open; these are our own.
 */
final class TieFormula {

    static final double FREQUENCY = 30;
    static final double CLOSENESS = 25;
    static final double INTIMACY = 15;
    static final double RECIPROCITY = 20;
    static final double DURATION = 10;

    private static final double HALF_LIFE_DAYS = 90;
    private static final double CLOSENESS_STEPS = 4;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double YEARS_TO_FULL_DURATION = 10;
    /** What is left of a contact after so many days; of older ones next to nothing is. */
    private static final double[] LEFT = new double[36 * (int) HALF_LIFE_DAYS];
    private static final double[] WEIGHTS = new double[InteractionKind.values().length];

    static {
        Arrays.setAll(LEFT, days -> Math.pow(0.5, days / HALF_LIFE_DAYS));
        Arrays.setAll(WEIGHTS, kind -> weight(InteractionKind.values()[kind]));
    }

    private TieFormula() {
    }

    /** @return 0 to 100, by what had happened until the end of a day */
    static double of(PersonRow row, LocalDate today) {
        var touches = row.touches();
        int count = History.countUntil(touches, today);
        return FREQUENCY * frequency(mass(touches, count, today))
                + CLOSENESS * closeness(row.closeness())
                + INTIMACY * intimacy(touches, count)
                + RECIPROCITY * reciprocity(touches, count)
                + DURATION * duration(start(row, count), today);
    }

    /** Q1: contacts count by kind, less in larger groups, and half as much every 90 days. */
    static double mass(Touches touches, int count, LocalDate today) {
        int day = (int) today.toEpochDay();
        double mass = 0;
        for (int i = count - 1; i >= 0; i--) {
            long touch = touches.get(i);
            int age = day - Touch.epochDay(touch);
            if (age >= LEFT.length) {
                break; // those before it are older still
            }
            mass += WEIGHTS[Touch.kind(touch).ordinal()] / Math.max(1, Touch.groupSize(touch) - 1) * LEFT[age];
        }
        return mass;
    }

    /** Q2: the first contacts count most. */
    static double frequency(double mass) {
        return 1 - Math.exp(-mass);
    }

    private static double weight(InteractionKind kind) {
        return switch (kind) {
            case MEETING_IN_PERSON, MENTORING_SESSION -> 1;
            case VIDEO_CALL -> 0.9;
            case PHONE_CALL -> 0.8;
            case EVENT_ENCOUNTER -> 0.6;
            case LETTER -> 0.5;
            case EMAIL -> 0.4;
            case DIRECT_MESSAGE, OTHER -> 0.3;
            case SOCIAL_REACTION -> 0.1;
        };
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
