// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.introduction;

import java.util.List;

import org.kith.core.graph.TieGraph;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;

/** Tells whom the owner knows at an organization. An OSGi service; on the model thread, within some milliseconds. */
public interface Acquaintances {

    /**
     * @param graph of the network; may be some moments old
     * @return those who are or were there: the ones that the owner knows before those who can be reached through
     *         others, and these before the rest; in each part those who are there now first, then the best ways
     */
    List<Acquaintance> at(Network root, Organization organization, TieGraph graph);
}
