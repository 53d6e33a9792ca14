// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.tie;

import org.kith.core.people.TieWeights;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Changes how ties are weighed in the open network. */
final class TieWeightsEdits {

    private final OpenNetwork open;

    TieWeightsEdits(OpenNetwork open) {
        this.open = open;
    }

    /** @return whether it is stored; if these are the weights of Kith, nothing of it stays in the network */
    boolean weigh(TieWeights weights) {
        var root = open.network().orElseThrow().root();
        if (weights.equals(TieWeights.of(root))) {
            return true;
        }
        return open.edit(Messages.Edit_tieWeights, () -> {
            if (weights.equals(TieWeights.DEFAULT)) {
                root.setTieSettings(null);
                return;
            }
            var set = ContactsFactory.eINSTANCE.createTieSettings();
            set.setFrequency(weights.frequency());
            set.setCloseness(weights.closeness());
            set.setIntimacy(weights.intimacy());
            set.setReciprocity(weights.reciprocity());
            set.setDuration(weights.duration());
            set.setHalfLifeDays(weights.halfLifeDays());
            for (var kind : InteractionKind.VALUES) {
                if (!weights.kinds().get(kind).equals(TieWeights.DEFAULT.kinds().get(kind))) {
                    var one = ContactsFactory.eINSTANCE.createKindWeight();
                    one.setKind(kind);
                    one.setWeight(weights.kinds().get(kind));
                    set.getKinds().add(one);
                }
            }
            root.setTieSettings(set);
        });
    }
}
