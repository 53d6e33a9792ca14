// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.Relationship;

/** The relationships of a network as arrays, so that the rest of the work needs no model. */
final class KnownTies {

    /** Between weak and strong: they know each other, how well is not said. */
    static final float NOT_SAID = 30;
    /** Somebody said how strong it is. */
    static final float GIVEN = Float.MAX_VALUE;
    private static final float PER_STEP_OF_CLOSENESS = 20;

    private final UUID[] ends;
    private final float[] strengths;
    private final boolean[] said;
    private final boolean[] inferred;
    private int count;

    private KnownTies(int most) {
        ends = new UUID[2 * most];
        strengths = new float[most];
        said = new boolean[most];
        inferred = new boolean[most];
    }

    /** @return those that have not ended before a day; on the model thread */
    static KnownTies of(List<Relationship> relationships, LocalDate on) {
        var known = new KnownTies(relationships.size());
        for (var tie : relationships) {
            if (tie.getSource() != null && tie.getTarget() != null && !hasEnded(tie, on)) {
                known.add(tie);
            }
        }
        return known;
    }

    private void add(Relationship tie) {
        ends[2 * count] = tie.getSource().getId();
        ends[2 * count + 1] = tie.getTarget().getId();
        strengths[count] = strength(tie);
        said[count] = tie.getStrength() > 0;
        inferred[count++] = tie.getConfidence() == Confidence.INFERRED;
    }

    /**
     * Adds all but those of the owner of which no strength is said: these follow from the contacts.
     *
     * @return by node how strong such a tie of the owner would be, {@link #GIVEN} if its strength is said, else 0; on any
     *         thread
     */
    float[] addTo(GraphBuilder builder, Map<UUID, Integer> nodes, int owner) {
        var ofOwner = new float[nodes.size()];
        for (int i = 0; i < count; i++) {
            var source = nodes.get(ends[2 * i]);
            var target = nodes.get(ends[2 * i + 1]);
            if (source != null && target != null) {
                boolean toOwner = source == owner || target == owner;
                if (toOwner) {
                    int other = source == owner ? target : source;
                    ofOwner[other] = Math.max(ofOwner[other], said[i] ? GIVEN : strengths[i]);
                }
                if (!toOwner || said[i]) {
                    builder.add(source, target, strengths[i], inferred[i]);
                }
            }
        }
        return ofOwner;
    }

    private static boolean hasEnded(Relationship tie, LocalDate on) {
        return tie.getUntil() != null && !mayLast(tie.getUntil(), on);
    }

    /** An end of which the day or the month is unknown is as late as it can be; one without a year has come. */
    private static boolean mayLast(PartialDate end, LocalDate on) {
        var earliest = end.earliest();
        if (earliest == null) {
            return false;
        }
        var latest = end.day() != 0 ? earliest : end.month() != 0 ? earliest.with(lastDayOfMonth())
                : earliest.with(lastDayOfYear());
        return !latest.isBefore(on);
    }

    private static float strength(Relationship tie) {
        if (tie.getStrength() > 0) {
            return (float) tie.getStrength();
        }
        return tie.getCloseness() > 0 ? tie.getCloseness() * PER_STEP_OF_CLOSENESS : NOT_SAID;
    }
}
