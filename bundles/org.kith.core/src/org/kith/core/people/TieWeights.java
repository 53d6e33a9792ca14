// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.EnumMap;
import java.util.Map;

import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.TieSettings;

/**
 * How the strength of ties is made up. The terms count by their shares of the sum; Granovetter (1973) left their weights
 * open, the ones that Kith begins with are its own.
 *
 * @param frequency how much it counts how often there was contact; not negative
 * @param closeness how much it counts how close the owner says they are; not negative
 * @param intimacy how much it counts how much was personal; not negative
 * @param reciprocity how much it counts how even the initiative is; not negative
 * @param duration how much it counts how long they know one another; not negative
 * @param halfLifeDays after so many days a contact counts half; 1 to 3650
 * @param kinds what a contact of each kind counts, 0 to 1
 */
public record TieWeights(double frequency, double closeness, double intimacy, double reciprocity, double duration,
        int halfLifeDays, Map<InteractionKind, Double> kinds) {

    /** The weights that Kith begins with. */
    public static final TieWeights DEFAULT = new TieWeights(30, 25, 15, 20, 10, 90, kindsOfKith());

    public TieWeights {
        kinds = Map.copyOf(kinds);
    }

    private static Map<InteractionKind, Double> kindsOfKith() {
        var kinds = new EnumMap<InteractionKind, Double>(InteractionKind.class);
        for (var kind : InteractionKind.values()) {
            kinds.put(kind, weight(kind));
        }
        return kinds;
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

    /** @return the weights of a network: those that the user set, else {@link #DEFAULT} itself; on the model thread */
    public static TieWeights of(Network root) {
        return root.getTieSettings() == null ? DEFAULT : of(root.getTieSettings());
    }

    private static TieWeights of(TieSettings set) {
        var kinds = new EnumMap<>(DEFAULT.kinds);
        set.getKinds().forEach(each -> kinds.put(each.getKind(), each.getWeight()));
        return new TieWeights(set.getFrequency(), set.getCloseness(), set.getIntimacy(), set.getReciprocity(),
                set.getDuration(), set.getHalfLifeDays(), kinds);
    }

    /** @return what the terms weigh together; above 0 in a sound network */
    public double sum() {
        return frequency + closeness + intimacy + reciprocity + duration;
    }
}
