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
import org.kith.core.growth.Insights;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Insight;
import org.osgi.service.component.annotations.Component;

/** Suggests to look whether insights still hold, from the day on that was set for it. */
@Component
public final class OldInsights implements SuggestionSource {

    private static final List<String> ACTIONS = List.of(MESSAGE, OPEN);
    /** Nobody waits for it: it becomes as urgent as what should not wait till tomorrow, and late after a month. */
    private static final double HAS_BECOME_DUE = 1;
    private static final double MOST = 2;
    private static final double LATE_DAYS = 30;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var owner = network.root().getOwner();
        var suggestions = Insights.of(network.root()).filter(each -> Insights.isToBeReviewed(each, day))
                .map(each -> suggestion(each, owner, day)).toList();
        return () -> suggestions;
    }

    /** It concerns the first person who told it, who may know more by now. */
    private static Suggestion suggestion(Insight insight, Person owner, LocalDate day) {
        var teller = insight.getSources().stream().filter(Person.class::isInstance).map(Person.class::cast)
                .findFirst().orElse(owner);
        long late = ChronoUnit.DAYS.between(insight.getReviewOn(), day);
        return new Suggestion(insight.getId(), teller.getId(), insight.getTitle(), Messages.insight,
                reason(insight), late > LATE_DAYS ? DueStatus.RED : DueStatus.AMBER, insight.getReviewOn(),
                Math.min(MOST, HAS_BECOME_DUE + late / LATE_DAYS), ACTIONS);
    }

    private static String reason(Insight insight) {
        return insight.getSources().isEmpty() ? NLS.bind(Messages.insightKnown, insight.getCapturedOn())
                : NLS.bind(Messages.insightTold, Insights.sources(insight), insight.getCapturedOn());
    }
}
