// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.kith.model.pipeline.Opportunity;

/**
 * What opportunities are worth together.
 *
 * @param count how many there are
 * @param sum of all amounts, in the currency of sums
 * @param weighted the same, each amount by its probability (the weighted pipeline of CRMs)
 * @param unknown currencies without a rate, whose amounts are not in the sums
 */
public record Sums(int count, double sum, double weighted, Set<String> unknown) {

    private static final double PER_CENT = 100;

    public Sums {
        unknown = Set.copyOf(unknown);
    }

    /** @return the sums; on the model thread */
    public static Sums of(Collection<Opportunity> opportunities, Currencies currencies) {
        double sum = 0;
        double weighted = 0;
        var unknown = new TreeSet<String>();
        for (var opportunity : opportunities) {
            var amount = currencies.amount(opportunity);
            if (amount.isEmpty()) {
                unknown.add(opportunity.getCurrency());
            }
            sum += amount.orElse(0);
            weighted += amount.orElse(0) * Pipelines.probability(opportunity) / PER_CENT;
        }
        return new Sums(opportunities.size(), sum, weighted, unknown);
    }
}
