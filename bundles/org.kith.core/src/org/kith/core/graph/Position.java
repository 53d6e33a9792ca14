// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

/**
 * How somebody stands among those they are tied to (Burt 1992); all of it {@link Double#NaN} for somebody without ties.
 *
 * @param constraint how much all contacts are tied to one another, so that news comes to everybody at once; low for
 *        those who stand between groups (Burt 2004, AJS 110:349–399)
 * @param effectiveSize the number of contacts less what they repeat of one another (Borgatti 1997, Connections
 *        20(1):35–38)
 * @param efficiency the effective size by the number of contacts, 0 to 1
 */
public record Position(double constraint, double effectiveSize, double efficiency) {

    /** Of somebody without ties. */
    public static final Position NONE = new Position(Double.NaN, Double.NaN, Double.NaN);
}
