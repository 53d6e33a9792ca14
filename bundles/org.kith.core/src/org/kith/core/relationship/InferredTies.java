// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.relationship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.kith.core.Network;
import org.kith.model.contacts.Person;

/** Finds out who may know whom. An OSGi service; on the model thread. */
public interface InferredTies {

    /**
     * @param day what comes later does not count
     * @param zone in which interactions have their day
     * @return whom a person perhaps knows, the most likely first: nobody to whom they have a relationship already, or
     *         of whom the user said that they have none; empty for the owner, who knows everybody
     */
    List<InferredTie> of(Network network, Person person, LocalDate day, ZoneId zone);
}
