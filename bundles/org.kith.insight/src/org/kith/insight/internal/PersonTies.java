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

import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.TieStrength;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Layer;
import org.osgi.service.component.annotations.Component;

/** The formula of ties, and its words. */
@Component
public final class PersonTies implements Ties {

    /** The layers with how many people are in them and all closer ones. */
    private static final List<Map.Entry<Layer, Integer>> LAYERS = List.of(Map.entry(Layer.L5, 5),
            Map.entry(Layer.L15, 15), Map.entry(Layer.L50, 50), Map.entry(Layer.L150, 150),
            Map.entry(Layer.L500, 500));

    private final LastFormula formulas = new LastFormula();

    @Override
    public double value(PersonRow row, LocalDate day) {
        return formulas.of(row).of(row, day);
    }

    @Override
    public TieStrength strength(PersonRow row, LocalDate day) {
        var formula = formulas.of(row);
        double value = formula.of(row, day);
        return new TieStrength(value, TieClass.of(value, History.countUntil(row.touches(), day) > 0),
                new TieTerms(formula, row, day).all());
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
