// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.List;

import org.kith.model.contacts.Person;

/** Everybody of a network as they were at one moment, filed so that one person is compared with all at each keystroke. */
public interface Lookalikes {

    /**
     * Usable on any thread.
     *
     * @param person in the network or about to be added to it; is given an id if it has none
     * @return who may be the same person, the most certain first; {@link Proposal#second()} is in the network
     */
    List<Proposal> of(Person person);
}
