// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.core.suggestion.Suggestions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what all sources suggest into one order. */
@Component
public final class RankedSuggestions implements Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(RankedSuggestions.class);
    private static final Comparator<Suggestion> PRESSING = comparingDouble(Suggestion::score).reversed()
            .thenComparing(Suggestion::due).thenComparing(Suggestion::title).thenComparing(Suggestion::id);

    private final List<SuggestionSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(SuggestionSource source) {
        sources.add(source);
    }

    void removeSource(SuggestionSource source) {
        sources.remove(source);
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        record Work(SuggestionSource source, Supplier<List<Suggestion>> rest) {
        }
        var work = new ArrayList<Work>();
        sources.forEach(source -> guarded(source, () -> source.look(network, people, day))
                .ifPresent(rest -> work.add(new Work(source, rest))));
        return () -> work.stream().flatMap(each -> guarded(each.source(), () -> List.copyOf(each.rest().get()))
                .stream()).flatMap(List::stream).sorted(PRESSING).toList();
    }

    private <T> Optional<T> guarded(SuggestionSource source, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RuntimeException | LinkageError failure) {
            sources.remove(source);
            LOG.error(NLS.bind(Messages.sourceFailed, source.getClass().getName()), failure);
            return Optional.empty();
        }
    }
}
