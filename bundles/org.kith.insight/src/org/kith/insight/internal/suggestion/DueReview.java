// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Reviews;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.osgi.service.component.annotations.Component;

/** Suggests to look back on a week to whoever does so. */
@Component
public final class DueReview implements SuggestionSource {

    private static final String REVIEW = "org.kith.ui.growth.weeklyReview";
    private static final List<String> ACTIONS = List.of(REVIEW, OPEN);
    private static final int FRIDAY = 4;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var root = network.root();
        if (!Reviews.isDue(root, day)) {
            return List::of;
        }
        var monday = Reviews.week(day);
        var latest = Reviews.of(root).findFirst().orElseThrow();
        var due = new Suggestion(latest.getId(), root.getOwner().getId(), Messages.weeklyReview, Messages.growth,
                NLS.bind(Messages.weekToReview, monday), DueStatus.AMBER, monday.plusDays(FRIDAY), 1, ACTIONS);
        return () -> List.of(due);
    }
}
