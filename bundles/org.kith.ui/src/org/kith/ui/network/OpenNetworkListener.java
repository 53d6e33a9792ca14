// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import org.kith.core.NetworkChange;

/** Hears what becomes of the open network. All methods are called on the window's thread; a failure is reported and
 * does not reach the others. */
public interface OpenNetworkListener {

    /** Another network was opened, the open one was closed, or opening has begun: see {@link OpenNetwork#stage()}. */
    default void networkChanged() {
    }

    /**
     * One transaction was committed, here or elsewhere. Rows and dues of {@link People} may follow a moment later.
     *
     * @param change what changed; the model already shows it
     */
    default void edited(NetworkChange change) {
    }

    /**
     * Rows or dues are different now.
     *
     * @param change which ones
     */
    default void peopleChanged(PeopleChange change) {
    }

    /** Other people are selected: see {@link OpenNetwork#selection()}. */
    default void selectionChanged() {
    }

    /** The user wants to see something: see {@link OpenNetwork#revealed()}. */
    default void revealed() {
    }
}
