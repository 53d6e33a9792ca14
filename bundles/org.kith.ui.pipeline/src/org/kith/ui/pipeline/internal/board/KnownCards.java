// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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

    /** What is no opportunity may stand on any card: a person, an organization, a task, a stage, a rate. */
    void edited(NetworkChange change) {
        if (change.people().isEmpty() && cards.keySet().containsAll(change.changed())) {
            cards.keySet().removeAll(change.changed());
            cards.keySet().removeAll(change.removed());
        } else {
            forget();
        }
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
