// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.Arrays;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.TieSettings;

/** Exactly one owner, who is one of the people; ties are weighed by what can be weighed. */
final class OwnerRules {

    private static final int LONGEST_HALF_LIFE = 3650;

    private OwnerRules() {
    }

    static void check(Network network, Problems problems) {
        var owner = network.getOwner();
        if (owner == null) {
            problems.add(network, Messages.ownerMissing);
        } else if (owner.eContainer() != network) {
            problems.add(network, Messages.ownerNotAmongPeople, owner.getLabel());
        }
        if (network.getTieSettings() != null) {
            check(network, network.getTieSettings(), problems);
        }
    }

    private static void check(Network network, TieSettings set, Problems problems) {
        double[] weights = {set.getFrequency(), set.getCloseness(), set.getIntimacy(), set.getReciprocity(),
            set.getDuration()};
        if (!Arrays.stream(weights).allMatch(weight -> weight >= 0 && weight < Double.POSITIVE_INFINITY)
                || Arrays.stream(weights).sum() == 0) {
            problems.add(network, Messages.tieWeightsWrong);
        }
        if (set.getHalfLifeDays() < 1 || set.getHalfLifeDays() > LONGEST_HALF_LIFE) {
            problems.add(network, Messages.tieHalfLifeWrong, set.getHalfLifeDays());
        }
        if (set.getKinds().stream().anyMatch(kind -> !(kind.getWeight() >= 0 && kind.getWeight() <= 1))) {
            problems.add(network, Messages.tieKindWrong);
        }
    }
}
