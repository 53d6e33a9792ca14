// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guarded;
import org.kith.exchange.internal.Messages;

/**
 * A rule that a plug-in contributes, asked by the guard. One that fails says nothing. It is asked for many people at
 * once, on a thread of its own; of one person while somebody types, it is asked in place, which takes no time.
 *
 * @param weight above 0
 * @param proof 0 to 1
 */
record Rule(Guarded<DuplicateRule> rule, String name, double weight, double proof) {

    /** @return the rules that there are, the weightiest first */
    static List<Rule> of(AllGuarded<DuplicateRule> rules) {
        return rules.stream().flatMap(rule -> rule.away(Messages.Duplicate_comparing, each -> new Rule(rule,
                each.getClass().getName(), number(each.weight(), Double.MAX_VALUE), number(each.proof(), 1))).stream())
                .sorted(Comparator.comparingDouble(Rule::weight).reversed().thenComparing(Rule::name)).toList();
    }

    private static double number(double number, double most) {
        if (!(number >= 0 && number <= most)) {
            throw new IllegalArgumentException(NLS.bind(Messages.Duplicate_noNumber, number));
        }
        return number;
    }

    /** @return of each of the people the keys */
    List<List<String>> keys(List<Traits> people) {
        return ask(people.size() == 1, each -> people.stream().map(person -> keys(each, person)).toList(), List.of());
    }

    private static List<String> keys(DuplicateRule rule, Traits person) {
        Collection<String> keys = rule.keys(person);
        return List.copyOf(keys);
    }

    /**
     * @param briefly whether somebody waits at the keyboard
     * @return for each of the pairs what the rule says
     */
    double[] compare(List<Pair> pairs, boolean briefly) {
        return ask(briefly, each -> pairs.stream().mapToDouble(pair -> sign(each.compare(pair.one(),
                pair.other()))).toArray(), silence(pairs.size()));
    }

    private static double[] silence(int size) {
        var silence = new double[size];
        Arrays.fill(silence, DuplicateRule.UNKNOWN);
        return silence;
    }

    private static double sign(double said) {
        return Double.isNaN(said) || said == DuplicateRule.IMPOSSIBLE ? said : number(said, 1);
    }

    /** @return for each of the pairs what they have in common; empty if the rule fails */
    List<String> reasons(List<Pair> pairs, boolean briefly) {
        return ask(briefly, each -> pairs.stream().map(pair -> Objects.requireNonNull(each.reason(pair.one(),
                pair.other()))).toList(), List.of());
    }

    private <R> R ask(boolean briefly, Function<DuplicateRule, R> call, R otherwise) {
        return briefly ? rule.each(Messages.Duplicate_comparing, call, otherwise)
                : rule.<R>away(Messages.Duplicate_comparing, call).orElse(otherwise);
    }
}
