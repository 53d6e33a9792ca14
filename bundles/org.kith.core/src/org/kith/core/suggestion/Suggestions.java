// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/** What all sources suggest. An OSGi service. */
public interface Suggestions {

    /**
     * Looks at a network; on the model thread, for a few milliseconds.
     *
     * @param people everybody, in no order
     * @param day today
     * @return the work that is left, for any thread: all suggestions, the most pressing first, then what comes within a
     *         week, the next first; never null
     */
    Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day);
}
