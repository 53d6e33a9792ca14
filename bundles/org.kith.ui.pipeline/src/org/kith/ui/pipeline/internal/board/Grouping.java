// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.function.Function;

import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.pipeline.internal.Messages;

/** By what a board is parted into swimlanes. */
enum Grouping {
    /** Not at all. */
    NONE(Messages.Grouping_none, opportunity -> ""),
    /** By what they are. */
    KIND(Messages.Grouping_kind, opportunity -> Words.of(opportunity.getKind())),
    /** By where they are. */
    ORGANIZATION(Messages.Grouping_organization, opportunity -> opportunity.getOrganization() == null
            ? Messages.Grouping_nowhere : opportunity.getOrganization().getLabel());

    private final String label;
    private final Function<Opportunity, String> lane;

    Grouping(String label, Function<Opportunity, String> lane) {
        this.label = label;
        this.lane = lane;
    }

    String label() {
        return label;
    }

    /** @return the name of the lane for an opportunity */
    String lane(Opportunity opportunity) {
        return lane.apply(opportunity);
    }
}
