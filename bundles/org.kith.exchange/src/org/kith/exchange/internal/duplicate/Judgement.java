// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Proposal;
import org.kith.core.guard.AllGuarded;

/**
 * Weighs the signs of two records: the mean of those that both tell of, by weight. One sign alone is worth at most a
 * question, and without an address of their own two people are never the same for certain.
 */
public final class Judgement {

    /** From this score on a pair is proposed. */
    static final double QUESTION = 0.6;
    private static final double UNPROVEN = 0.84;
    private static final double SIGN = 0.5;

    private final List<Rule> rules;
    private final boolean briefly;

    /** By these rules. */
    public Judgement(AllGuarded<DuplicateRule> rules) {
        this(Rule.of(rules), false);
    }

    /** @param briefly whether somebody waits at the keyboard */
    Judgement(List<Rule> rules, boolean briefly) {
        this.rules = rules;
        this.briefly = briefly;
    }

    /** @return those pairs of which there is a question, with their scores, in the order of the pairs */
    public List<Proposal> of(List<Pair> pairs) {
        var signs = rules.stream().map(rule -> rule.compare(pairs, briefly)).toList();
        var found = new ArrayList<Found>();
        for (int i = 0; i < pairs.size(); i++) {
            double score = score(signs, i);
            if (score >= QUESTION) {
                found.add(new Found(pairs.get(i), i, score, new ArrayList<>()));
            }
        }
        for (int i = 0; i < rules.size() && !found.isEmpty(); i++) {
            addReasons(rules.get(i), signs.get(i), found);
        }
        return found.stream().map(Found::proposal).toList();
    }

    /** A pair that is proposed, with its place among all. */
    private record Found(Pair pair, int place, double score, List<String> reasons) {

        Proposal proposal() {
            return new Proposal(pair.one().id(), pair.other().id(), score, reasons);
        }
    }

    private void addReasons(Rule rule, double[] signs, List<Found> found) {
        var alike = found.stream().filter(each -> signs[each.place()] > 0).toList();
        var reasons = rule.reasons(alike.stream().map(Found::pair).toList(), briefly);
        for (int i = 0; i < reasons.size(); i++) {
            alike.get(i).reasons().add(reasons.get(i));
        }
    }

    private double score(List<double[]> signs, int place) {
        double sum = 0;
        double weights = 0;
        double proof = 0;
        int agreeing = 0;
        boolean differing = false;
        for (int i = 0; i < rules.size(); i++) {
            double sign = signs.get(i)[place];
            if (sign == DuplicateRule.IMPOSSIBLE) {
                return 0;
            }
            if (!Double.isNaN(sign)) {
                sum += sign * rules.get(i).weight();
                weights += rules.get(i).weight();
                agreeing += sign >= SIGN ? 1 : 0;
                differing |= sign == 0;
                proof = Math.max(proof, sign == 1 ? rules.get(i).proof() : 0);
            }
        }
        double mean = weights == 0 ? 0 : sum / weights;
        return Math.max(agreeing < 2 ? mean * QUESTION : proof > UNPROVEN ? mean : Math.min(mean, UNPROVEN),
                differing ? Math.min(proof, QUESTION) : proof);
    }
}
