// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;

/**
 * Weighs the signs of two records: the mean of those that both tell of, by weight. One sign alone is worth at most a
 * question, and without an address of their own two people are never the same for certain.
 */
public final class Judgement {

    /** From this score on a pair is proposed. */
    static final double QUESTION = 0.6;
    private static final double UNPROVEN = 0.84;
    private static final double SIGN = 0.5;

    private final DuplicateRule[] rules;

    /** By these rules. */
    public Judgement(List<DuplicateRule> rules) {
        this.rules = rules.toArray(DuplicateRule[]::new);
    }

    /** @return the pair with its score; empty if there is no question */
    public Optional<Proposal> of(Traits one, Traits other) {
        var signs = new double[rules.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = rules[i].compare(one, other);
        }
        double score = score(signs);
        return score < QUESTION ? Optional.empty()
                : Optional.of(new Proposal(one.id(), other.id(), score, reasons(one, other, signs)));
    }

    private double score(double[] signs) {
        double sum = 0;
        double weights = 0;
        double proof = 0;
        int agreeing = 0;
        boolean differing = false;
        for (int i = 0; i < signs.length; i++) {
            double sign = signs[i];
            if (sign == DuplicateRule.IMPOSSIBLE) {
                return 0;
            }
            if (!Double.isNaN(sign)) {
                sum += sign * rules[i].weight();
                weights += rules[i].weight();
                agreeing += sign >= SIGN ? 1 : 0;
                differing |= sign == 0;
                proof = Math.max(proof, sign == 1 ? rules[i].proof() : 0);
            }
        }
        double mean = weights == 0 ? 0 : sum / weights;
        return Math.max(agreeing < 2 ? mean * QUESTION : proof > UNPROVEN ? mean : Math.min(mean, UNPROVEN),
                differing ? Math.min(proof, QUESTION) : proof);
    }

    private List<String> reasons(Traits one, Traits other, double[] signs) {
        return IntStream.range(0, signs.length).filter(i -> signs[i] > 0)
                .mapToObj(i -> rules[i].reason(one, other)).toList();
    }
}
