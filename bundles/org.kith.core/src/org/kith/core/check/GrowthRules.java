// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.stream.Stream;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.WeeklyReview;

/**
 * An insight has a title and a day, and weighs something. That it is corroborated follows from who tells it, so that it
 * can't be without two independent parties, whoever leaves or changes their employer. Achievements, feedback,
 * confidence, identities and weekly reviews have their words, days and numbers, feeds what they are fetched by.
 */
final class GrowthRules {

    private static final int MOST_IMPACT = 5;
    private static final int MOST_CONFIDENCE = 10;
    private static final int MOST_INTENTIONS = 3;

    private GrowthRules() {
    }

    static void check(Insight insight, Problems problems) {
        if (isBlank(insight.getTitle())) {
            problems.add(insight, Messages.insightUntitled);
        }
        if (insight.getCapturedOn() == null) {
            problems.add(insight, Messages.insightWithoutDay, insight.getTitle());
        }
        if (insight.getImpact() < 1 || insight.getImpact() > MOST_IMPACT) {
            problems.add(insight, Messages.impactOutside, insight.getTitle(), insight.getImpact());
        }
        if (insight.getStatedConfidence() == InsightConfidence.CORROBORATED) {
            problems.add(insight, Messages.corroborationStated, insight.getTitle());
        }
        checkCorroborations(insight, problems);
        checkEnd(insight, problems);
        if (insight.getTopics().isEmpty()) {
            problems.warn(insight, Messages.insightWithoutTopic, insight.getTitle());
        }
    }

    private static void checkCorroborations(Insight insight, Problems problems) {
        if (insight.getCorroborations().stream().anyMatch(each -> each.getParty() == null || each.getDate() == null)) {
            problems.add(insight, Messages.corroborationIncomplete, insight.getTitle());
        }
    }

    private static void checkEnd(Insight insight, Problems problems) {
        var seen = new HashSet<Insight>();
        if (!Stream.iterate(insight, each -> each != null, Insight::getSupersededBy).allMatch(seen::add)) {
            problems.add(insight, Messages.insightSupersedesItself, insight.getTitle());
        }
        if (insight.getExpiredOn() != null && insight.getCapturedOn() != null
                && insight.getExpiredOn().isBefore(insight.getCapturedOn())) {
            problems.add(insight, Messages.insightBackwards, insight.getTitle(), insight.getCapturedOn(),
                    insight.getExpiredOn());
        }
    }

    static void check(Achievement achievement, Problems problems) {
        if (isBlank(achievement.getTitle()) || achievement.getDate() == null) {
            problems.add(achievement, Messages.achievementIncomplete);
        }
    }

    static void check(Feed feed, Problems problems) {
        if (isBlank(feed.getTitle()) || isBlank(feed.getAddress())) {
            problems.add(feed, Messages.feedIncomplete);
        }
    }

    static void check(FeedEntry entry, Problems problems) {
        if (isBlank(entry.getTitle()) || entry.getFeed() == null || isBlank(entry.getGuid())) {
            problems.add(entry, Messages.feedEntryIncomplete, entry.getTitle());
        }
    }

    static void check(Feedback feedback, Problems problems) {
        if (isBlank(feedback.getText()) || feedback.getDate() == null) {
            problems.add(feedback, Messages.feedbackIncomplete);
        }
    }

    /** A skill may leave the network, so that no edit is refused for being about nothing. */
    static void check(ConfidenceEntry entry, Problems problems) {
        if (entry.getDate() == null) {
            problems.add(entry, Messages.confidenceWithoutDay);
        }
        if (entry.getScore() < 1 || entry.getScore() > MOST_CONFIDENCE) {
            problems.add(entry, Messages.confidenceOutside, entry.getScore());
        }
        if (entry.getSkill() != null && !isBlank(entry.getSituation())) {
            problems.add(entry, Messages.confidenceOfBoth);
        } else if (entry.getSkill() == null && isBlank(entry.getSituation())) {
            problems.warn(entry, Messages.confidenceOfNothing, entry.getScore());
        }
    }

    static void check(IdentityStatement statement, Problems problems) {
        if (isBlank(statement.getHeadline()) || statement.getValidFrom() == null) {
            problems.add(statement, Messages.identityIncomplete);
        }
    }

    static void check(WeeklyReview review, Problems problems) {
        if (review.getWeek() == null) {
            problems.add(review, Messages.reviewWithoutWeek);
        } else if (review.getWeek().getDayOfWeek() != DayOfWeek.MONDAY) {
            problems.add(review, Messages.reviewNotOnMonday, review.getWeek());
        }
        if (review.getConfidence() < 1 || review.getConfidence() > MOST_CONFIDENCE) {
            problems.add(review, Messages.confidenceOutside, review.getConfidence());
        }
        if (review.getIntentions().size() > MOST_INTENTIONS) {
            problems.add(review, Messages.tooManyIntentions, review.getIntentions().size());
        }
    }

    /** A skill may leave the network, and what was asked of it with it. */
    static void check(TargetRole role, Problems problems) {
        if (isBlank(role.getName())) {
            problems.add(role, Messages.roleNameless);
        }
        var asked = new HashSet<Skill>();
        for (var requirement : role.getRequirements()) {
            if (requirement.getSkill() == null) {
                problems.add(role, Messages.requirementWithoutSkill, role.getName());
            } else if (!asked.add(requirement.getSkill())) {
                problems.add(role, Messages.skillAskedTwice, role.getName(), requirement.getSkill().getName());
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
