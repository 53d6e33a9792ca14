// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.List;

import org.kith.core.check.Invariants;
import org.kith.core.check.Problem;

/** Looks for what is wrong. */
final class Checking {

    private final State state;

    Checking(State state, InteractionRows interactions) {
        this.state = state;
    }

    List<Problem> run(boolean repair) {
        return new ArrayList<>(new Invariants(state.memory.root(), state.session.clock().instant()).ofWhole());
    }
}
