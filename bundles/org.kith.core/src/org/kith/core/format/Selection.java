// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.kith.core.Network;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;

/** The people who leave the network in a file, and which secrets may go with them. On the model thread. */
public final class Selection {

    private final List<Person> people;
    private final Set<? extends Identified> disclosed;
    private final int asked;

    private Selection(Collection<Person> asked, Set<? extends Identified> disclosed) {
        this.disclosed = Set.copyOf(disclosed);
        this.asked = asked.size();
        this.people = asked.stream().filter(this::mayLeave).toList();
    }

    /** @return people, without those of them who are secret */
    public static Selection of(Collection<Person> people) {
        return new Selection(people, Set.of());
    }

    /** @return people, of those who are secret only the ones that the user has chosen one by one */
    public static Selection of(Collection<Person> people, Set<? extends Identified> disclosed) {
        return new Selection(people, disclosed);
    }

    /** @return those who leave, in the order in which they were asked for */
    public List<Person> people() {
        return people;
    }

    /** @return whether everybody in a network was asked for */
    public boolean isWhole(Network network) {
        return asked == network.root().getPeople().size();
    }

    /** @return whether something that belongs to them may leave, too */
    public boolean mayLeave(Identified object) {
        return object.getSensitivity() != Sensitivity.SECRET || disclosed.contains(object);
    }
}
