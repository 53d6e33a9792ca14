// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.growth.Insights;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Insight;

/** An insight for people. */
record InsightText(Insight insight, Terminal terminal) {

    /** @return what it is about, as in “Rust, Compilers” */
    static String topics(Insight insight) {
        return insight.getTopics().stream().map(Skill::getName).collect(Collectors.joining(", "));
    }

    void print() {
        terminal.print(insight.getTitle());
        var by = insight.getSupersededBy();
        Stream.of(line(Messages.id, insight.getId()), line(Messages.insightKind, Words.of(insight.getKind())),
                line(Messages.topics, topics(insight)), line(Messages.summary, insight.getSummary()),
                line(Messages.webAddress, insight.getAddress()), line(Messages.toldBy, Insights.sources(insight)),
                line(Messages.capturedOn, insight.getCapturedOn()),
                line(Messages.confidence, Words.of(insight.getConfidence())),
                NLS.bind(Messages.ofFive, Messages.impact, insight.getImpact()),
                line(Messages.horizon, Words.of(insight.getHorizon())),
                line(Messages.reviewOn, insight.getReviewOn()), line(Messages.expiredOn, insight.getExpiredOn()),
                line(Messages.supersededBy, by == null ? null : by.getTitle()))
                .filter(text -> !text.isEmpty()).forEach(terminal::print);
        insight.getCorroborations().forEach(each -> terminal.print(said(each)));
    }

    private static String said(Corroboration corroboration) {
        return NLS.bind(corroboration.isAgrees() ? Messages.saysTheSame : Messages.disagrees,
                corroboration.getParty().getLabel(), corroboration.getDate());
    }

    private static String line(String name, Object value) {
        return value == null || value.toString().isBlank() ? "" : NLS.bind(Messages.field, name, value);
    }
}
