// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.contacts.Person;

/**
 * Says who needs the owner, and why. An OSGi service. All but the methods that take model objects may be called on
 * any thread.
 */
public interface Cadences {

    /** @return one row for each person of the network; on the model thread */
    List<PersonRow> rows(Network network);

    /** @return the row of one person; on the model thread */
    PersonRow row(Network network, Person person);

    /** @return the rule that holds for a person: their own, else the strictest of their tags, else their layer's */
    Optional<CadenceRule> ruleFor(Person person);

    /** @return how the cadence stands; empty without a rule, for the owner, and for those not to be contacted */
    Optional<Due> due(PersonRow row, LocalDate today);

    /** @return those past their target who are to be contacted now, the most pressing first */
    List<Due> today(Collection<PersonRow> rows, LocalDate today);
}
