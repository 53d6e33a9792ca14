// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.feed.Subscriptions;
import org.kith.core.growth.CapturedLine;
import org.kith.core.growth.Capturing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.SourceKind;
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

    /**
     * Captures what a line says.
     *
     * @param in the interaction in which it was told; null if in none
     * @param entry the entry of a feed in which it was read; null if in none
     * @return whether it was done
     */
    boolean capture(CapturedLine line, Interaction in, FeedEntry entry) {
        return open.edit(NLS.bind(Messages.Edit_capture, line.title()), () -> {
            var capturing = new Capturing(network());
            var insight = capturing.capture(line, today());
            if (in != null) {
                capturing.tellIn(insight, in);
            }
            if (entry != null) {
                Subscriptions.readIn(insight, entry, open.clock().getZone());
            }
        });
    }

    /** @return the opportunity that an insight led to; empty if it could not be opened */
    Optional<Opportunity> pursue(Insight insight, Pipeline board) {
        var opened = new ArrayList<Opportunity>();
        edit(Messages.Edit_pursue, insight, () -> opened.add(new Boards(network()).open(board, insight.getTitle(),
                SourceKind.INSIGHT, insight, today())));
        return opened.stream().findFirst();
    }

    /** @return the opportunity that an insight led to, on a new board; empty if it could not be opened */
    Optional<Opportunity> pursue(Insight insight, PipelineTemplate template) {
        var opened = new ArrayList<Opportunity>();
        edit(Messages.Edit_pursue, insight, () -> {
            var boards = new Boards(network());
            opened.add(boards.open(boards.create(template), insight.getTitle(), SourceKind.INSIGHT, insight, today()));
        });
        return opened.stream().findFirst();
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
