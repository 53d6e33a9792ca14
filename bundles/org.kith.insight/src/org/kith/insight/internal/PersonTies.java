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
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.TieSignal;
import org.kith.core.tie.TieStrength;
import org.kith.core.tie.TieStrength.Term;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Layer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The formula of ties, with what plug-ins add to it, and its words. */
@Component
public final class PersonTies implements Ties {

    private static final Logger LOG = LoggerFactory.getLogger(PersonTies.class);
    private static final double OWN_WEIGHT = 100;
    /** The layers with how many people are in them and all closer ones. */
    private static final List<Map.Entry<Layer, Integer>> LAYERS = List.of(Map.entry(Layer.L5, 5),
            Map.entry(Layer.L15, 15), Map.entry(Layer.L50, 50), Map.entry(Layer.L150, 150),
            Map.entry(Layer.L500, 500));

    private final List<TieSignal> signals = new CopyOnWriteArrayList<>();
    private final LastFormula formulas = new LastFormula();

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
        return signals.isEmpty() ? own : mean(own, contributed(row, day));
    }

    private static double mean(double own, List<Term> contributed) {
        double sum = own * OWN_WEIGHT;
        double weight = OWN_WEIGHT;
        for (var term : contributed) {
            sum += term.weight() * term.value() * 100;
            weight += term.weight();
        }
        return sum / weight;
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

    private List<Term> contributed(PersonRow row, LocalDate day) {
        var terms = new ArrayList<Term>();
        for (var signal : signals) {
            try {
                terms.add(new Term(signal.name(), Math.max(0, signal.weight()),
                        Math.clamp(signal.value(row, day), 0, 1), signal.reason(row, day)));
            } catch (RuntimeException | LinkageError failure) {
                signals.remove(signal);
                LOG.error(NLS.bind(Messages.signalFailed, signal.getClass().getName()), failure);
            }
        }
        return terms;
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
