// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.brief;

import java.time.LocalDate;
import java.time.ZoneId;

import org.kith.core.Network;
import org.kith.model.contacts.Person;

/** Writes briefs. An OSGi service; on the model thread. */
public interface Briefs {

    /** @return what is to be known of a person on a day, times in a zone; never null */
    Brief brief(Network network, Person person, LocalDate day, ZoneId zone);
}
