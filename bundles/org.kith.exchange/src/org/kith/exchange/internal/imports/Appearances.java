// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import org.kith.core.Network;
import org.kith.core.format.VisibilityRecord;
import org.kith.core.growth.Events;
import org.kith.model.contacts.Identified;
import org.kith.model.growth.Event;

/** Takes over where the owner was to be seen. */
final class Appearances {

    private Appearances() {
    }

    static Identified add(Network network, VisibilityRecord record) {
        var added = network.add(record.object());
        if (added instanceof Event event && record.going()) {
            Events.attend(event, network.root().getOwner());
        }
        return added;
    }

    /** That the owner goes there after all is news, and so is the day of an event that had none. */
    static boolean update(Network network, Identified known, VisibilityRecord record) {
        if (!(known instanceof Event event) || !(record.object() instanceof Event told)) {
            return false;
        }
        boolean dated = event.getStart() == null && told.getStart() != null;
        if (dated) {
            event.setStart(told.getStart());
        }
        var owner = network.root().getOwner();
        boolean joins = record.going() && Events.attendee(event, owner).isEmpty();
        if (joins) {
            Events.attend(event, owner);
        }
        return dated || joins;
    }
}
