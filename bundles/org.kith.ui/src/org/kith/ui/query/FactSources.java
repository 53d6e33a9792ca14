// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.query;

import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.tie.Ties;

/**
 * Who tells the facts that queries ask for.
 *
 * @param cadences who is due
 * @param ties how strong ties are
 * @param graphs who is how many ties away
 */
public record FactSources(Cadences cadences, Ties ties, TieGraphs graphs) {
}
