// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.kith.core.Hit;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;

/**
 * Forgets people for good: they go with all that is theirs, the records they were imported from included, and only
 * their number is kept. What the journal still holds of them, {@link Network#erase} takes out afterwards.
 */
public final class Forgetting {

    private static final int MENTIONS = 100;

    private final Network network;

    /** @param network that the people are in */
    public Forgetting(Network network) {
        this.network = Objects.requireNonNull(network);
    }

    /**
     * Removes people in one edit whose name does not tell who they were. On the model thread.
     *
     * @throws org.kith.core.InvalidEditException if the owner is among them
     */
    public void remove(Collection<Person> people) {
        network.edit(Messages.forgetPeople, () -> people.forEach(this::remove));
    }

    private void remove(Person person) {
        network.interactions(person).forEach(Forgetting::dropRecords);
        network.root().setForgotten(network.root().getForgotten() + 1);
        network.remove(person);
    }

    /** The record of a conversation among several names all of them. */
    private static void dropRecords(Interaction interaction) {
        interaction.getProvenance().forEach(origin -> origin.setRecord(null));
    }

    /**
     * Looks for what others wrote of somebody. On the model thread.
     *
     * @param name of somebody who is forgotten
     * @return where it still stands: in notes of others, in what was said with others present; at most 100
     */
    public List<Hit> mentions(String name) {
        return network.search(name, MENTIONS);
    }
}
