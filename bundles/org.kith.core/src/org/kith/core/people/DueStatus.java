// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

/** How a cadence stands: the traffic light of every list. */
public enum DueStatus {
    /** In touch within the target. */
    GREEN,
    /** Past the target, within the maximum. */
    AMBER,
    /** Past the maximum. */
    RED
}
