// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.column;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.contribution.ColumnValue;
import org.kith.ui.contribution.ContactColumn;
import org.kith.ui.mentorship.internal.Messages;

/** Says who is a mentor of the user, or a mentee, in a mentorship that is not at its end. */
public final class MentoringColumn implements ContactColumn {

    @Override
    public Map<UUID, ColumnValue> values(Network network) {
        var values = new HashMap<UUID, ColumnValue>();
        var owner = network.root().getOwner();
        Mentorships.with(network.root(), owner).filter(Mentorships::isOpen)
                .forEach(mentorship -> add(mentorship, owner, values));
        return values;
    }

    /** Who is both says both. */
    private static void add(Mentorship mentorship, Person owner, Map<UUID, ColumnValue> values) {
        boolean learns = mentorship.getMentees().contains(owner);
        var role = ColumnValue.of(learns ? Messages.Column_mentor : Messages.Column_mentee);
        for (var other : learns ? mentorship.getMentors() : mentorship.getMentees()) {
            values.merge(other.getId(), role, MentoringColumn::both);
        }
    }

    private static ColumnValue both(ColumnValue one, ColumnValue other) {
        return one.equals(other) ? one : ColumnValue.of(Messages.Column_both);
    }
}
