// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.util.List;
import java.util.UUID;

import org.kith.core.history.Touches;
import org.kith.model.PartialDate;
import org.kith.model.contacts.PersonStatus;

/**
 * A person as a line of a list, and all that the engines need to know of one: immutable, usable on any thread.
 *
 * @param id of the person
 * @param name never null, never empty
 * @param organization current employer; empty if there is none
 * @param title current position; empty if there is none
 * @param email preferred e-mail address; empty if there is none
 * @param status never null
 * @param placeholder whether the person still waits for a name
 * @param owner whether it is the owner of the network, who is never due
 * @param firstMet null if unknown
 * @param closeness 1 to 5 as given in the relationship with the owner, 0 if not said
 * @param bridge how much the person leads to people whom the owner does not reach otherwise, 0 to 1; 0 if nobody is
 *        known whom they know
 * @param cadence null if there is no rule
 * @param touches contacts, oldest first; never null
 * @param weights how ties are weighed in the network; never null
 * @param signs what else is known of the tie of the owner; never null
 */
public record PersonRow(UUID id, String name, String organization, String title, String email, PersonStatus status,
        boolean placeholder, boolean owner, PartialDate firstMet, int closeness, double bridge,
        CadenceRule cadence, Touches touches, TieWeights weights, List<TieSigns> signs) {

    public PersonRow {
        signs = List.copyOf(signs);
    }

    /** @return the same person where ties are weighed otherwise */
    public PersonRow weighed(TieWeights by) {
        return new PersonRow(id, name, organization, title, email, status, placeholder, owner, firstMet, closeness, bridge,
                cadence, touches, by, signs);
    }
}
