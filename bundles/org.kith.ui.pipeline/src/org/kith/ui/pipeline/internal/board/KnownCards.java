// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kith.core.NetworkChange;
import org.kith.model.pipeline.Opportunity;

/** The cards as they were read last, so that an edit among thousands reads again what it changed alone. */
final class KnownCards {

    private final Map<UUID, Card> cards = new HashMap<>();
    private LocalDate day;

    /** It is another network. */
    void forget() {
        cards.clear();
    }

    /**
     * What is no opportunity may stand on any card: a person, an organization, a task, a stage, a rate.
     *
     * @param opportunity tells of what is new whether it is an opportunity
     * @return whether nothing but opportunities is other than before
     */
    boolean edited(NetworkChange change, Predicate<UUID> opportunity) {
        boolean known = cards.keySet().containsAll(change.changed()) && cards.keySet().containsAll(change.removed())
                && change.created().stream().allMatch(opportunity);
        if (known) {
            cards.keySet().removeAll(change.changed());
            cards.keySet().removeAll(change.removed());
        } else {
            forget();
        }
        return known;
    }

    /** @return the card of an opportunity on a day, read if it is not known */
    Card card(Opportunity opportunity, LocalDate today, Function<Opportunity, Card> reading) {
        if (!today.equals(day)) {
            forget();
            day = today;
        }
        return cards.computeIfAbsent(opportunity.getId(), id -> reading.apply(opportunity));
    }
}
