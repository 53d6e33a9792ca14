// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** Finds people whom the owner wants to keep in touch with, and has no way to reach. */
@Component
public final class Unreachable implements Check {

    @Override
    public String title() {
        return Messages.unreachable;
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        return Kept.of(network, people).filter(kept -> hasNoWay(kept.person()))
                .map(kept -> new Finding(kept.row().id(), kept.row().name(), Messages.unreachableHow,
                        List.of(kept.letGo()))).toList();
    }

    private static boolean hasNoWay(Person person) {
        return person.getContactPoints().isEmpty() && person.getAddresses().isEmpty();
    }
}
