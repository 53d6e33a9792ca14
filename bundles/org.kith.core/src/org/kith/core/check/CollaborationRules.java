// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Party;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Partner;

/**
 * A collaboration has a title, is active from a day on and given up for a reason; what is in it has words, days and
 * numbers that can be. That all of several partners benefit is wished for only.
 */
final class CollaborationRules {

    private static final int BEST_HEALTH = 5;
    private static final int A_PAIR = 2;

    private final Collaboration collaboration;
    private final Problems problems;

    private CollaborationRules(Collaboration collaboration, Problems problems) {
        this.collaboration = collaboration;
        this.problems = problems;
    }

    static void check(Collaboration collaboration, Problems problems) {
        new CollaborationRules(collaboration, problems).check();
    }

    private void check() {
        if (isBlank(collaboration.getTitle())) {
            problems.add(collaboration, Messages.collaborationUntitled);
        }
        checkDays();
        if (collaboration.getStatus() == CollaborationStatus.ABANDONED && isBlank(collaboration.getOutcome())) {
            report(Messages.collaborationAbandonedWhy);
        }
        checkPartners();
        checkBenefit();
        if (collaboration.getObjectives().stream().anyMatch(objective -> isBlank(objective.getText()))) {
            report(Messages.objectiveEmpty);
        }
        if (collaboration.getMilestones().stream().anyMatch(each -> each.getKey() == null || isBlank(each.getText()))) {
            report(Messages.milestoneEmpty);
        }
        collaboration.getReviews().forEach(this::check);
    }

    private void checkDays() {
        var start = collaboration.getStart();
        var end = collaboration.getEnd();
        if (collaboration.getStatus() == CollaborationStatus.ACTIVE && start == null) {
            report(Messages.collaborationWithoutStart);
        } else if (isBefore(end, start)) {
            report(Messages.collaborationBackwards, start, end);
        }
    }

    /** Who goes from the network leaves the others behind, and two partners may turn out to be one person. */
    private void checkPartners() {
        var seen = new HashSet<Party>();
        for (var partner : collaboration.getPartners()) {
            if (partner.getParty() == null) {
                report(Messages.partnerMissing);
            } else {
                check(partner, !seen.add(partner.getParty()));
            }
        }
        if (seen.size() < A_PAIR && isAgreed(collaboration.getStatus())) {
            problems.warn(collaboration, Messages.collaborationAlone, collaboration.getTitle());
        }
    }

    private void check(Partner partner, boolean twice) {
        if (twice) {
            problems.warn(collaboration, Messages.partnerTwice, collaboration.getTitle(),
                    partner.getParty().getLabel());
        }
        if (partner.getHoursPerMonth() < 0) {
            report(Messages.partnerHours, partner.getParty().getLabel(), partner.getHoursPerMonth());
        }
    }

    private static boolean isAgreed(CollaborationStatus status) {
        return switch (status) {
            case AGREED, ACTIVE, PAUSED -> true;
            case IDEA, EXPLORING, COMPLETED, ABANDONED -> false;
        };
    }

    private void checkBenefit() {
        var without = collaboration.getPartners().stream()
                .filter(partner -> partner.getGives().isEmpty() || partner.getGets().isEmpty()).map(Partner::getParty)
                .filter(Objects::nonNull).map(Party::getLabel).collect(Collectors.joining(", "));
        if (collaboration.getStatus() == CollaborationStatus.ACTIVE && !without.isEmpty()) {
            problems.warn(collaboration, Messages.mutualBenefitMissing, collaboration.getTitle(), without);
        }
    }

    private void check(HealthReview review) {
        if (review.getOn() == null) {
            report(Messages.reviewWithoutDay);
        }
        if (review.getHealth() < 1 || review.getHealth() > BEST_HEALTH) {
            report(Messages.healthOutside, review.getHealth());
        }
    }

    /** @param more words after the title */
    private void report(String message, Object... more) {
        var words = new Object[more.length + 1];
        words[0] = collaboration.getTitle();
        System.arraycopy(more, 0, words, 1, more.length);
        problems.add(collaboration, message, words);
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
