// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

/** Hears of every transaction. Called on the model thread; a failure is logged and does not reach the editor. */
@FunctionalInterface
public interface NetworkListener {

    /** @param change what happened; the model already shows it */
    void networkChanged(NetworkChange change);
}
