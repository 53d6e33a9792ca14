// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.core.suggestion.Suggestions;

/** The suggestions of the sources that Java’s service loader finds; used where there is no OSGi. */
public final class PlainSuggestions implements Suggestions {

    private final RankedSuggestions all = new RankedSuggestions(new Guard());

    /** Called by the service loader. */
    public PlainSuggestions() {
        all.addSources(ServiceLoader.load(SuggestionSource.class, PlainSuggestions.class.getClassLoader()));
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        return all.look(network, people, day);
    }
}
