// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.growth.Insights;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Insight;

/** An insight for programs. */
record InsightJson(Insight insight) {

    Map<String, Object> document() {
        var by = insight.getSupersededBy();
        return Json.object("id", insight.getId(), "title", insight.getTitle(), "kind", insight.getKind(), "summary",
                insight.getSummary(), "url", insight.getAddress(), "sources",
                insight.getSources().stream().map(InsightJson::json).toList(), "interaction",
                insight.getInteraction(), "capturedOn", insight.getCapturedOn(), "confidence",
                insight.getConfidence(), "corroborations",
                insight.getCorroborations().stream().map(InsightJson::json).toList(), "topics",
                insight.getTopics().stream().map(Skill::getName).toList(), "impact", insight.getImpact(), "horizon",
                insight.getHorizon(), "reviewOn", insight.getReviewOn(), "expiredOn", insight.getExpiredOn(),
                "supersededBy", by == null ? null : Json.object("id", by.getId(), "title", by.getTitle()),
                "current", Insights.isCurrent(insight));
    }

    private static Map<String, Object> json(Party party) {
        return Json.object("id", party.getId(), "name", party.getLabel());
    }

    private static Map<String, Object> json(Corroboration corroboration) {
        var json = json(corroboration.getParty());
        json.put("date", corroboration.getDate());
        json.put("agrees", corroboration.isAgrees());
        return json;
    }
}
