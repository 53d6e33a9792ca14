// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.osgi.service.component.annotations.Component;

/** Suggests what the owner’s collaborations need. */
@Component
public final class OpenCollaborations implements SuggestionSource {

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var owner = network.root().getOwner();
        var suggestions = Collaborations.with(network.root(), owner)
                .flatMap(each -> new CollaborationNeeds(each, owner, day).suggestions()).toList();
        return () -> suggestions;
    }
}
