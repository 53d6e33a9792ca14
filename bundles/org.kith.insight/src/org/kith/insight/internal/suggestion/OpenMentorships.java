// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Suggests what the owner’s mentorships need. What was promised in their sessions are tasks: {@link OpenPromises}
 * suggests those.
 */
@Component
public final class OpenMentorships implements SuggestionSource {

    private final ZoneId zone;

    /** Called by Declarative Services, or by the service loader of Java. */
    @Activate
    public OpenMentorships() {
        this(ZoneId.systemDefault());
    }

    /** @param zone in which sessions have their day */
    OpenMentorships(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var owner = network.root().getOwner();
        var suggestions = Mentorships.with(network.root(), owner).filter(Mentorships::isOpen)
                .flatMap(each -> new MentorshipNeeds(each, owner, day, zone).suggestions()).toList();
        return () -> suggestions;
    }
}
