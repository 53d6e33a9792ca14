// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.tie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Layer;

/** Says how strong the ties of the owner are. An OSGi service; all methods may be called on any thread. */
public interface Ties {

    /**
     * The number alone: fast enough for everybody at once.
     *
     * @param day until whose end things count; asked for several days it tells the history of the tie
     * @return 0 to 100
     */
    double value(PersonRow row, LocalDate day);

    /** @return the number and what it is made of; never null */
    TieStrength strength(PersonRow row, LocalDate day);

    /**
     * Proposes layers: the 5 strongest ties are the closest, the next ones up to 15 are close, and so on to 500 (Dunbar
     * 2020, doi 10.1098/rspa.2020.0446).
     *
     * @param rows of everybody; the owner and those without any tie get no layer
     * @return by the ids of the people
     */
    Map<UUID, Layer> proposedLayers(Collection<PersonRow> rows, LocalDate day);
}
