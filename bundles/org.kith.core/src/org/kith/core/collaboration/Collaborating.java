// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationLifecycle;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.PipelineFactory;

/** What people do with collaborations. Every method is called inside {@link Network#edit}. */
public final class Collaborating {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;

    private final Network network;

    /** @param network to be changed */
    public Collaborating(Network network) {
        this.network = network;
    }

    /**
     * Begins a collaboration.
     *
     * @param status how far it is already, usually {@link CollaborationStatus#IDEA}; an open one
     * @param partners who works together, each once
     * @param on the first day, if it is active
     * @throws NetworkException if it can't begin with that status
     */
    public Collaboration begin(String title, CollaborationKind kind, CollaborationStatus status, List<Party> partners,
            LocalDate on) {
        if (!CollaborationLifecycle.isOpen(status)) {
            throw new NetworkException(NLS.bind(Messages.collaborationNoBeginning, Words.of(status), words(
                    Stream.of(CollaborationStatus.values()).filter(CollaborationLifecycle::isOpen))));
        }
        var collaboration = MAKE.createCollaboration();
        collaboration.setTitle(title);
        collaboration.setKind(kind);
        partners.forEach(party -> join(collaboration, party));
        reach(collaboration, status, on);
        return network.add(collaboration);
    }

    /** @return somebody as a partner, from now on if they were none */
    public Partner join(Collaboration collaboration, Party party) {
        return Collaborations.partner(collaboration, party).orElseGet(() -> {
            var partner = MAKE.createPartner();
            partner.setParty(party);
            collaboration.getPartners().add(partner);
            return partner;
        });
    }

    /**
     * Brings a collaboration to another status. Active for the first time, it starts on the day; at its end, it ends on
     * the day.
     *
     * @param outcome what came of it; null if that is not said. Needed where it is abandoned, unless it has one already
     * @throws NetworkException if that status can't follow, or a reason is missing
     */
    public void move(Collaboration collaboration, CollaborationStatus to, LocalDate on, String outcome) {
        requireNext(collaboration, to);
        if (outcome != null && !outcome.isBlank()) {
            collaboration.setOutcome(outcome);
        } else if (to == CollaborationStatus.ABANDONED && collaboration.getOutcome() == null) {
            throw new NetworkException(NLS.bind(Messages.collaborationAbandonedWhy, collaboration.getTitle()));
        }
        reach(collaboration, to, on);
    }

    private static void requireNext(Collaboration collaboration, CollaborationStatus to) {
        var status = collaboration.getStatus();
        var next = CollaborationLifecycle.next(status);
        if (next.isEmpty()) {
            throw new NetworkException(NLS.bind(Messages.collaborationEnded, Words.of(status)));
        } else if (!next.contains(to)) {
            throw new NetworkException(NLS.bind(Messages.collaborationNotNext,
                    new Object[] {Words.of(to), Words.of(status), words(next.stream())}));
        }
    }

    private static String words(Stream<CollaborationStatus> statuses) {
        return statuses.map(Words::of).collect(Collectors.joining(", "));
    }

    private static void reach(Collaboration collaboration, CollaborationStatus status, LocalDate on) {
        collaboration.setStatus(status);
        if (status == CollaborationStatus.ACTIVE && collaboration.getStart() == null) {
            collaboration.setStart(on);
        } else if (!CollaborationLifecycle.isOpen(status)) {
            collaboration.setEnd(on);
        }
    }

    /**
     * Notes a look at how well a collaboration goes.
     *
     * @param health 1 to 5
     * @param notes what was seen; null if nothing is said
     */
    public HealthReview review(Collaboration collaboration, LocalDate on, int health, String notes) {
        var review = MAKE.createHealthReview();
        review.setOn(on);
        review.setHealth(health);
        review.setNotes(notes);
        var reviews = collaboration.getReviews();
        reviews.add((int) reviews.stream().filter(each -> !each.getOn().isAfter(on)).count(), review);
        return review;
    }

    /**
     * @param due last day; null if open
     * @return something that all partners want to reach
     */
    public Objective addObjective(Collaboration collaboration, String text, LocalDate due) {
        var objective = MAKE.createObjective();
        objective.setText(text);
        objective.setDue(due);
        collaboration.getObjectives().add(objective);
        return objective;
    }

    /**
     * @param due last day; null if open
     * @return something to be reached on the way
     */
    public Milestone addMilestone(Collaboration collaboration, String text, LocalDate due) {
        var milestone = MAKE.createMilestone();
        milestone.setKey(UUID.randomUUID());
        milestone.setText(text);
        milestone.setDue(due);
        collaboration.getMilestones().add(milestone);
        return milestone;
    }
}
