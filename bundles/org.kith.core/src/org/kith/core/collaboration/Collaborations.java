// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationLifecycle;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;

/** Finds collaborations and who is in them. On the model thread. */
public final class Collaborations {

    private Collaborations() {
    }

    /** @return all collaborations, in the order in which they were added */
    public static Stream<Collaboration> of(Network root) {
        return Subjects.of(root, Collaboration.class);
    }

    /** @return those that a person or an organization is a partner of */
    public static Stream<Collaboration> with(Network root, Party party) {
        return of(root).filter(collaboration -> parties(collaboration).anyMatch(party::equals));
    }

    /** @return who works together, in the order of the partners */
    public static Stream<Party> parties(Collaboration collaboration) {
        return collaboration.getPartners().stream().map(Partner::getParty).filter(Objects::nonNull);
    }

    /** @return somebody as a partner; empty if they are none */
    public static Optional<Partner> partner(Collaboration collaboration, Party party) {
        return collaboration.getPartners().stream().filter(partner -> partner.getParty() == party).findFirst();
    }

    /** @return the names of all partners but the owner of the network, as in “with Ada Lovelace, CERN” */
    public static String others(Collaboration collaboration, Party owner) {
        return parties(collaboration).filter(party -> party != owner).map(Party::getLabel)
                .collect(Collectors.joining(", "));
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(Collaboration collaboration) {
        return CollaborationLifecycle.isOpen(collaboration.getStatus());
    }

    /** @return the latest look at how well it goes; empty if nobody has looked */
    public static Optional<HealthReview> lastReview(Collaboration collaboration) {
        return collaboration.getReviews().stream().max(Comparator.comparing(HealthReview::getOn));
    }

    /** @return the earliest last day of what is not reached yet, even if it has passed; empty if nothing has one */
    public static Optional<LocalDate> nextDue(Collaboration collaboration) {
        var milestones = collaboration.getMilestones().stream().filter(each -> each.getReachedOn() == null)
                .map(Milestone::getDue);
        var objectives = collaboration.getObjectives().stream().filter(each -> each.getReachedOn() == null)
                .map(Objective::getDue);
        return Stream.concat(milestones, objectives).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
