// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.form.SkillNames;

/** Edits collaborations. */
final class CollaborationEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    CollaborationEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private Collaborating collaborating() {
        return new Collaborating(network());
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    private boolean edit(String label, Collaboration collaboration, Runnable work) {
        return open.edit(NLS.bind(label, collaboration.getTitle()), work);
    }

    /**
     * Begins a collaboration of the owner and others.
     *
     * @param skills names of what it takes; empty if not said
     * @return whether it was done
     */
    boolean begin(String title, CollaborationKind kind, CollaborationStatus status, List<? extends Party> others,
            List<String> skills) {
        return open.edit(NLS.bind(Messages.Edit_begin, title), () -> {
            var partners = Stream.concat(Stream.of(network().root().getOwner()), others.stream()).distinct().toList();
            var collaboration = collaborating().begin(title, kind, status, List.copyOf(partners), today());
            var names = new SkillNames(open);
            skills.forEach(skill -> collaboration.getNeededSkills().add(names.skill(skill)));
        });
    }

    /** @param outcome what came of it; null if that is not said */
    void move(Collaboration collaboration, CollaborationStatus status, String outcome) {
        open.edit(NLS.bind(Messages.Edit_move, collaboration.getTitle(), Words.of(status)),
                () -> collaborating().move(collaboration, status, today(), outcome));
    }

    /** Removes a collaboration, and what was to be done for it. */
    void remove(Collaboration collaboration) {
        edit(Messages.Edit_remove, collaboration, () -> new Undertakings(network()).remove(collaboration));
    }

    /** Adds somebody, or an organization, as a partner. */
    boolean join(Collaboration collaboration, Party party) {
        return edit(Messages.Edit_join, collaboration, () -> collaborating().join(collaboration, party));
    }

    /** Adds an organization that is not in the network yet. */
    boolean join(Collaboration collaboration, String newOrganization) {
        return edit(Messages.Edit_join, collaboration, () -> {
            var organization = ContactsFactory.eINSTANCE.createOrganization();
            organization.setName(newOrganization);
            collaborating().join(collaboration, network().add(organization));
        });
    }

    /** Takes a partner off. */
    void leave(Collaboration collaboration, Partner partner) {
        edit(Messages.Edit_leave, collaboration, () -> EcoreUtil.remove(partner));
    }

    /** @return whether it was added */
    boolean addObjective(Collaboration collaboration, String text, LocalDate due) {
        return edit(Messages.Edit_plan, collaboration, () -> collaborating().addObjective(collaboration, text, due));
    }

    /** @return whether it was added */
    boolean addMilestone(Collaboration collaboration, String text, LocalDate due) {
        return edit(Messages.Edit_plan, collaboration, () -> collaborating().addMilestone(collaboration, text, due));
    }

    /** Says that an objective was reached today, or was not. */
    void tick(Objective objective) {
        open.edit(NLS.bind(Messages.Edit_tick, objective.getText()),
                () -> objective.setReachedOn(objective.getReachedOn() == null ? today() : null));
    }

    /** Says that a milestone was reached today, or was not. */
    void tick(Milestone milestone) {
        open.edit(NLS.bind(Messages.Edit_tick, milestone.getText()),
                () -> milestone.setReachedOn(milestone.getReachedOn() == null ? today() : null));
    }

    /** Removes an objective. */
    void remove(Objective objective) {
        open.edit(NLS.bind(Messages.Edit_removePart, objective.getText()), () -> EcoreUtil.remove(objective));
    }

    /** Removes a milestone. */
    void remove(Milestone milestone) {
        open.edit(NLS.bind(Messages.Edit_removePart, milestone.getText()), () -> EcoreUtil.remove(milestone));
    }

    /** Notes how well it goes today, 1 to 5. */
    boolean review(Collaboration collaboration, int health, String notes) {
        return edit(Messages.Edit_review, collaboration,
                () -> collaborating().review(collaboration, today(), health, notes));
    }

    /** Removes a look at how well it goes. */
    void remove(Collaboration collaboration, HealthReview review) {
        edit(Messages.Edit_removeReview, collaboration, () -> EcoreUtil.remove(review));
    }
}
