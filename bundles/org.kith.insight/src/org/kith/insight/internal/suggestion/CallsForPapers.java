// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Talks;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Talk;
import org.osgi.service.component.annotations.Component;

/** Suggests to submit talks before the calls for papers close. */
@Component
public final class CallsForPapers implements SuggestionSource {

    private static final List<String> ACTIONS = List.of(MESSAGE, OPEN);
    private static final int SOON_DAYS = 7;
    private static final double ON_THE_DAY = 2;
    private static final double MOST = 3;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var owner = network.root().getOwner();
        var suggestions = Talks.of(network.root()).filter(Talks::awaitsDeadline)
                .filter(talk -> !talk.getCallDeadline().isAfter(day.plusDays(SOON_DAYS)))
                .map(talk -> suggestion(talk, owner, day)).toList();
        return () -> suggestions;
    }

    private static Suggestion suggestion(Talk talk, Person owner, LocalDate day) {
        var with = talk.getContributors().stream().filter(Person.class::isInstance).map(Person.class::cast)
                .findFirst().orElse(owner);
        int late = (int) ChronoUnit.DAYS.between(talk.getCallDeadline(), day);
        double score = late < 0 ? 0 : Math.min(MOST, ON_THE_DAY + (double) late / SOON_DAYS);
        var lateness = Lateness.inWords(late);
        var reason = talk.getEvent() == null ? NLS.bind(Messages.callForPapers, lateness)
                : NLS.bind(Messages.callForPapersOf, talk.getEvent().getName(), lateness);
        return new Suggestion(talk.getId(), with.getId(), talk.getTitle(), Messages.talk, reason,
                Lateness.status(late), talk.getCallDeadline(), score, ACTIONS);
    }
}
