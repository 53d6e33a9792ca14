// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.Insights;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.growth.Insight;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;

/**
 * Insights in words.
 *
 * @param today the current day
 */
record InsightText(LocalDate today) {

    /** @return its topics, who told it, and when it matters or what has become of it */
    String detail(Insight insight) {
        return Texts.joined(topics(insight), Insights.sources(insight), state(insight));
    }

    /** @return all that is said of it beside its title and topics */
    String standing(Insight insight) {
        return Texts.joined(Words.of(insight.getKind()), Words.of(insight.getConfidence()), state(insight));
    }

    static String topics(Insight insight) {
        return insight.getTopics().stream().map(Skill::getName).collect(Collectors.joining(", "));
    }

    private String state(Insight insight) {
        if (insight.getSupersededBy() != null) {
            return NLS.bind(Messages.State_superseded, insight.getSupersededBy().getTitle());
        } else if (insight.getExpiredOn() != null) {
            return NLS.bind(Messages.State_expired, DateTexts.day(insight.getExpiredOn()));
        }
        return Texts.joined(Words.of(insight.getHorizon()), Insights.isToBeReviewed(insight, today)
                ? NLS.bind(Messages.State_review, DateTexts.relative(insight.getReviewOn(), today)) : "");
    }
}
