// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Guarded;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.core.suggestion.Suggestions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Brings what all sources suggest into one order. */
@Component
public final class RankedSuggestions implements Suggestions {

    private static final Comparator<Suggestion> PRESSING = comparingDouble(Suggestion::score).reversed()
            .thenComparing(Suggestion::due).thenComparing(Suggestion::title).thenComparing(Suggestion::id);

    private final AllGuarded<SuggestionSource> sources;

    /** Called by Declarative Services. */
    @Activate
    public RankedSuggestions(@Reference Guard guard) {
        sources = new AllGuarded<>(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(SuggestionSource source) {
        sources.add(source);
    }

    /** Adds all that Java’s service loader finds. */
    void addSources(ServiceLoader<SuggestionSource> found) {
        sources.load(found);
    }

    void removeSource(SuggestionSource source) {
        sources.remove(source);
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        record Work(Guarded<SuggestionSource> source, Supplier<List<Suggestion>> rest) {

            Stream<Suggestion> suggestions() {
                return source.away(Messages.suggesting, each -> List.copyOf(rest.get())).stream().flatMap(List::stream);
            }
        }
        var work = sources.stream().flatMap(source -> source
                .here(Messages.suggesting, each -> each.look(network, people, day))
                .map(rest -> new Work(source, rest)).stream()).toList();
        return () -> work.stream().flatMap(Work::suggestions).sorted(PRESSING).toList();
    }
}
