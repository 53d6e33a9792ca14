// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;

/** Keeps the formula of ties by which the last row was weighed: nearly always the next one is weighed alike. */
final class LastFormula {

    private volatile TieFormula formula = new TieFormula(TieWeights.DEFAULT);

    /** @return the formula for a row */
    TieFormula of(PersonRow row) {
        var last = formula;
        if (last.weights() != row.weights() && !last.weights().equals(row.weights())) {
            last = new TieFormula(row.weights());
            formula = last;
        }
        return last;
    }
}
