// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Capturing;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;
import org.kith.ui.network.OpenNetwork;

/** Edits insights. */
final class InsightEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    InsightEdits(OpenNetwork open) {
        this.open = open;
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private boolean edit(String label, Insight insight, Runnable work) {
        return open.edit(NLS.bind(label, insight.getTitle()), work);
    }

    /** @return whether it was done */
    boolean capture(String title) {
        return open.edit(NLS.bind(Messages.Edit_capture, title), () -> new Capturing(network()).capture(title,
                InsightKind.TREND, Horizon.YEAR_1, List.of(), today()));
    }

    /** Says that an insight still holds; it is looked at again when that is usual. */
    void review(Insight insight) {
        edit(Messages.Edit_review, insight, () -> new Capturing(network()).review(insight,
                Capturing.usualReview(insight.getHorizon(), today())));
    }

    /** Says that an insight does not hold any more. */
    void expire(Insight insight) {
        edit(Messages.Edit_expire, insight, () -> new Capturing(network()).expire(insight, today()));
    }

    /** @return whether it was done */
    boolean supersede(Insight insight, Insight by) {
        return edit(Messages.Edit_supersede, insight, () -> new Capturing(network()).supersede(insight, by));
    }

    /** Takes back that an insight has expired or was superseded. */
    void revive(Insight insight) {
        edit(Messages.Edit_revive, insight, () -> new Capturing(network()).revive(insight));
    }

    /** @return whether it was done */
    boolean addSource(Insight insight, Party party) {
        return insight.getSources().contains(party)
                || edit(Messages.Edit_addSource, insight, () -> insight.getSources().add(party));
    }

    /** Says that somebody did not tell it. */
    void removeSource(Insight insight, Party party) {
        edit(Messages.Edit_removeSource, insight, () -> insight.getSources().remove(party));
    }

    /** @return whether it was done */
    boolean corroborate(Insight insight, Party party, boolean agrees) {
        return edit(agrees ? Messages.Edit_agree : Messages.Edit_disagree, insight,
                () -> new Capturing(network()).corroborate(insight, party, agrees, today()));
    }

    /** Forgets what somebody said of it. */
    void forget(Insight insight, Corroboration corroboration) {
        edit(Messages.Edit_forget, insight, () -> insight.getCorroborations().remove(corroboration));
    }

    /** Removes an insight. */
    void remove(Insight insight) {
        edit(Messages.Edit_remove, insight, () -> network().remove(insight));
    }
}
