// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;

/** What a query asks about people besides what the model says of them. On the model thread. */
public interface Facts extends Rows {

    /** Nobody leads to the person. */
    int UNREACHED = -1;

    /** @return the day that ages are counted to */
    LocalDate today();

    /** @return the strength of the owner's tie, 0 to 100 */
    double tie(PersonRow row);

    /** @return how the cadence stands; empty without one */
    Optional<Due> due(PersonRow row);

    /** @return how many ties lead from the owner to the person, 0 for the owner; {@link #UNREACHED} if none do */
    int hops(Person person);

    /** @return what the person is to the owner, in words: “friend of”, “reports to”; empty if nothing is said */
    List<String> relationships(Person person);
}
