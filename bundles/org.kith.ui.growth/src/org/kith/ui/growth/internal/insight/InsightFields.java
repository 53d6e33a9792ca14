// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;

/** All that is known of an insight, to be changed. */
final class InsightFields {

    private static final int MOST_IMPACT = 5;

    /** That it is corroborated follows from who tells it. */
    private static final List<InsightConfidence> STATED = Stream.of(InsightConfidence.values())
            .filter(each -> each != InsightConfidence.CORROBORATED).toList();

    private final Sheet sheet;

    InsightFields(Page page, OpenNetwork open) {
        sheet = new Sheet(Page.fields(page.group()), open)
                .text(Literals.INSIGHT__TITLE, Messages.Fields_titleMissing).block(Literals.INSIGHT__SUMMARY)
                .skills(Literals.INSIGHT__TOPICS, object -> ((Insight) object).getTopics())
                .choice(Literals.INSIGHT__KIND, InsightKind.VALUES)
                .choice(Literals.INSIGHT__STATED_CONFIDENCE, STATED)
                .choice(Literals.INSIGHT__HORIZON, Horizon.VALUES)
                .choice(Literals.INSIGHT__IMPACT, IntStream.rangeClosed(1, MOST_IMPACT).boxed().toList(),
                        InsightFields::impact)
                .day(Literals.INSIGHT__REVIEW_ON).day(Literals.INSIGHT__CAPTURED_ON, Messages.Fields_dayMissing)
                .text(Literals.INSIGHT__ADDRESS).closing();
    }

    private static String impact(int level) {
        return switch (level) {
            case 1 -> Messages.Impact_least;
            case MOST_IMPACT -> Messages.Impact_most;
            default -> String.valueOf(level);
        };
    }

    void show(Insight insight) {
        sheet.show(insight);
    }
}
