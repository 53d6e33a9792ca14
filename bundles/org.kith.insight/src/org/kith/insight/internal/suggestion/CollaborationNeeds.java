// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.people.DueStatus;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.HealthReview;

/** What one collaboration needs on a day: a milestone, an objective, a look at how well it goes. */
final class CollaborationNeeds {

    private static final List<String> ACTIONS = List.of(MESSAGE, OPEN);
    private static final int SOON_DAYS = 7;
    /** A quarter, after which businesses look at their alliances. */
    private static final int REVIEW_DAYS = 90;
    /** As for cadences: half as much again is late. */
    private static final double LATE = 1.5;
    private static final double HAS_BECOME_DUE = 1;
    private static final double ON_THE_DAY = 2;
    private static final double MOST = 3;
    private static final double DAYS_A_WEEK = 7;

    private final Collaboration collaboration;
    private final Person other;
    private final LocalDate day;

    CollaborationNeeds(Collaboration collaboration, Person owner, LocalDate day) {
        this.collaboration = collaboration;
        this.day = day;
        other = Collaborations.parties(collaboration).filter(party -> party != owner).filter(Person.class::isInstance)
                .map(Person.class::cast).findFirst().orElse(owner);
    }

    /** What rests, has ended, or is only thought of has nothing that is due. */
    Stream<Suggestion> suggestions() {
        return switch (collaboration.getStatus()) {
            case AGREED -> due();
            case ACTIVE -> Stream.concat(due(), review().stream());
            case IDEA, EXPLORING, PAUSED, COMPLETED, ABANDONED -> Stream.empty();
        };
    }

    private Stream<Suggestion> due() {
        var milestones = collaboration.getMilestones().stream().filter(each -> each.getReachedOn() == null)
                .flatMap(each -> due(each.getText(), Messages.milestoneDue, each.getDue()));
        var objectives = collaboration.getObjectives().stream().filter(each -> each.getReachedOn() == null)
                .flatMap(each -> due(each.getText(), Messages.objectiveDue, each.getDue()));
        return Stream.concat(milestones, objectives);
    }

    private Stream<Suggestion> due(String text, String reason, LocalDate due) {
        if (due == null || due.isAfter(day.plusDays(SOON_DAYS))) {
            return Stream.empty();
        }
        int late = (int) ChronoUnit.DAYS.between(due, day);
        double score = late < 0 ? 0 : Math.min(MOST, ON_THE_DAY + late / DAYS_A_WEEK);
        return Stream.of(suggestion(text, NLS.bind(reason, collaboration.getTitle(), Lateness.inWords(late)),
                Lateness.status(late), due, score));
    }

    private Optional<Suggestion> review() {
        var last = Collaborations.lastReview(collaboration).map(HealthReview::getOn);
        var since = last.orElse(collaboration.getStart());
        long days = ChronoUnit.DAYS.between(since, day);
        return days <= REVIEW_DAYS ? Optional.empty() : Optional.of(suggestion(collaboration.getTitle(),
                NLS.bind(last.isEmpty() ? Messages.neverReviewed : Messages.notReviewed, days),
                days > REVIEW_DAYS * LATE ? DueStatus.RED : DueStatus.AMBER, since.plusDays(REVIEW_DAYS),
                Math.min(ON_THE_DAY, HAS_BECOME_DUE + (double) (days - REVIEW_DAYS) / REVIEW_DAYS)));
    }

    private Suggestion suggestion(String title, String reason, DueStatus status, LocalDate due, double score) {
        return new Suggestion(collaboration.getId(), other.getId(), title, Messages.collaboration, reason, status, due,
                score, ACTIONS);
    }
}
