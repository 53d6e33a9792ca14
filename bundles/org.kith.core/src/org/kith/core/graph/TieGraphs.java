// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.time.LocalDate;

import org.kith.core.Network;

/** Makes graphs of networks. An OSGi service. */
public interface TieGraphs {

    /**
     * On the model thread.
     *
     * @param on the day whose ties count: a relationship that ended before it is none any more
     * @return everybody who may be seen, and the ties between them; never null
     */
    TieGraph graph(Network network, LocalDate on);
}
