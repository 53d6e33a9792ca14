// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/** Makes graphs of networks. An OSGi service. */
public interface TieGraphs {

    /**
     * Looks at a network; on the model thread, for a few milliseconds.
     *
     * @param people everybody who may be seen, in no order
     * @param on the day whose ties count: a relationship that ended before it is none any more
     * @return the work that is left, for any thread: the people, and the ties between them; never null
     */
    Supplier<TieGraph> look(Network network, List<PersonRow> people, LocalDate on);

    /**
     * Makes the graph at once, on the model thread.
     *
     * @param on the day whose ties count: a relationship that ended before it is none any more
     * @return everybody who may be seen, and the ties between them; never null
     */
    TieGraph graph(Network network, LocalDate on);
}
