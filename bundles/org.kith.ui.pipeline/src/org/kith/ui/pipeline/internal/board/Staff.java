// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;

import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;

/** How many people of the network are or were at each organization; counted once, until {@link #forget}. */
final class Staff {

    private Map<Organization, Integer> counts;

    /** People have changed, or it is another network. */
    void forget() {
        counts = null;
    }

    /** @return how many; 0 for null */
    int count(Network root, Organization organization) {
        if (counts == null) {
            counts = new IdentityHashMap<>();
            root.getPeople().stream().filter(person -> person != root.getOwner()
                    && person.eIsSet(Literals.PERSON__EMPLOYMENTS)).forEach(this::add);
        }
        return counts.getOrDefault(organization, 0);
    }

    /** Somebody who was there twice counts once. */
    private void add(Person person) {
        var places = new HashSet<Organization>();
        person.getEmployments().forEach(job -> places.add(job.getOrganization()));
        places.forEach(place -> counts.merge(place, 1, Integer::sum));
    }
}
