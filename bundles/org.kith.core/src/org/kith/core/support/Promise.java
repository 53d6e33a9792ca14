// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.time.LocalDate;
import java.util.Objects;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;

/**
 * What the owner promised somebody, or somebody promised the owner, as it is to be recorded.
 *
 * @param summary what is to be done; not blank
 * @param person to whom or by whom
 * @param theirs true if the other promised it, false if the owner did
 * @param due the last day; null if there is none
 */
public record Promise(String summary, Person person, boolean theirs, LocalDate due) {

    public Promise {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(person);
    }

    /**
     * Records the promise; only inside {@link Network#edit}.
     *
     * @param in the interaction in which it was made; null if none is named
     */
    public Task addTo(Network network, Interaction in) {
        var task = ContactsFactory.eINSTANCE.createTask();
        task.setSummary(summary.strip());
        task.setAssignee(theirs ? person : null);
        task.setCounterpart(theirs ? network.root().getOwner() : person);
        task.setDue(due);
        task.setInteraction(in == null ? null : in.getId());
        return network.add(task);
    }
}
