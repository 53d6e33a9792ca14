// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.TieSignal;
import org.kith.core.tie.TieStrength;
import org.kith.core.tie.TieStrength.Term;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Layer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The formula of ties, with what plug-ins add to it, and its words. */
@Component
public final class PersonTies implements Ties {

    private static final double OWN_WEIGHT = 100;
    private static final double ALL = 100;
    /** The layers with how many people are in them and all closer ones. */
    private static final List<Map.Entry<Layer, Integer>> LAYERS = List.of(Map.entry(Layer.L5, 5),
            Map.entry(Layer.L15, 15), Map.entry(Layer.L50, 50), Map.entry(Layer.L150, 150),
            Map.entry(Layer.L500, 500));

    private final AllGuarded<TieSignal> signals;
    private final LastFormula formulas = new LastFormula();

    /** Called by the service loader of Java, where there is no OSGi. */
    public PersonTies() {
        this(new Guard());
    }

    /** Called by Declarative Services. */
    @Activate
    public PersonTies(@Reference Guard guard) {
        signals = new AllGuarded<>(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSignal(TieSignal signal) {
        signals.add(signal);
    }

    void removeSignal(TieSignal signal) {
        signals.remove(signal);
    }

    @Override
    public double value(PersonRow row, LocalDate day) {
        double own = formulas.of(row).of(row, day);
        return signals.isEmpty() ? own : withSignals(own, row, day);
    }

    private double withSignals(double own, PersonRow row, LocalDate day) {
        double sum = own * OWN_WEIGHT;
        double weight = OWN_WEIGHT;
        for (var signal : signals) {
            var said = signal.each(Messages.weighing, each -> new Said(weight(each), value(each, row, day)), Said.NOTHING);
            sum += said.weight() * said.value() * ALL;
            weight += said.weight();
        }
        return sum / weight;
    }

    /** What a signal says of a person. */
    private record Said(double weight, double value) {
        private static final Said NOTHING = new Said(0, 0);
    }

    private static double value(TieSignal signal, PersonRow row, LocalDate day) {
        return ContributedNumber.share(signal.value(row, day));
    }

    private static double weight(TieSignal signal) {
        return ContributedNumber.weight(signal.weight());
    }

    @Override
    public TieStrength strength(PersonRow row, LocalDate day) {
        var contributed = contributed(row, day);
        var formula = formulas.of(row);
        var terms = new ArrayList<>(new TieTerms(formula, row, day).all());
        terms.addAll(contributed);
        double value = mean(formula.of(row, day), contributed);
        return new TieStrength(value, TieClass.of(value, History.countUntil(row.touches(), day) > 0), terms);
    }

    private static double mean(double own, List<Term> contributed) {
        double sum = own * OWN_WEIGHT;
        double weight = OWN_WEIGHT;
        for (var term : contributed) {
            sum += term.weight() * term.value() * ALL;
            weight += term.weight();
        }
        return sum / weight;
    }

    private List<Term> contributed(PersonRow row, LocalDate day) {
        return signals.stream().flatMap(signal -> signal.here(Messages.weighing, each -> new Term(
                Objects.requireNonNull(each.name()), weight(each), value(each, row, day),
                Objects.requireNonNull(each.reason(row, day)))).stream()).toList();
    }

    @Override
    public Map<UUID, Layer> proposedLayers(Collection<PersonRow> rows, LocalDate day) {
        record Ranked(UUID id, double value) {
        }
        var ranked = rows.stream().filter(row -> !row.owner()).map(row -> new Ranked(row.id(), value(row, day)))
                .filter(one -> one.value() > 0).sorted(comparingDouble(Ranked::value).reversed()
                        .thenComparing(Ranked::id)).toList();
        var layers = new HashMap<UUID, Layer>();
        int rank = 0;
        for (var layer : LAYERS) {
            for (; rank < Math.min(ranked.size(), layer.getValue()); rank++) {
                layers.put(ranked.get(rank).id(), layer.getKey());
            }
        }
        return layers;
    }
}
