// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Network;

/** Exactly one owner, who is one of the people. */
final class OwnerRules {

    private OwnerRules() {
    }

    static void check(Network network, Problems problems) {
        var owner = network.getOwner();
        if (owner == null) {
            problems.add(network, Messages.ownerMissing);
        } else if (owner.eContainer() != network) {
            problems.add(network, Messages.ownerNotAmongPeople, owner.getLabel());
        }
    }
}
