// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityContact;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Source;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;

/** Edits opportunities and their boards. */
public final class OpportunityEdits {

    private final OpenNetwork open;
    private final Questions questions;

    /** @param open the network to edit; one must be open at every call */
    public OpportunityEdits(OpenNetwork open, Questions questions) {
        this.open = open;
        this.questions = questions;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private Boards boards() {
        return new Boards(network());
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    /** Makes a board. */
    public void create(PipelineTemplate template) {
        open.edit(NLS.bind(Messages.Edit_create, template.name()), () -> boards().create(template));
    }

    /** Adds an opportunity to a stage where nothing is lost; asks first if it is full. */
    public void add(Stage stage, String title) {
        if (mayEnter(stage)) {
            open.edit(NLS.bind(Messages.Edit_add, title),
                    () -> boards().open((Pipeline) stage.eContainer(), stage, title, today()));
        }
    }

    private boolean mayEnter(Stage stage) {
        return !boards().isFull(stage) || questions.exceed(stage);
    }

    /** Moves an opportunity to a stage; asks first if that is full, or if it comes to nothing there. */
    public void move(Opportunity opportunity, Stage stage) {
        if (stage.getKey().equals(opportunity.getStage()) || !mayEnter(stage)) {
            return;
        }
        if (stage.getCategory() == StageCategory.LOST) {
            questions.whyLost(opportunity, stage).ifPresent(reason -> move(opportunity, stage, reason));
        } else {
            move(opportunity, stage, null);
        }
    }

    private void move(Opportunity opportunity, Stage stage, String reason) {
        open.edit(NLS.bind(Messages.Edit_move, opportunity.getTitle(), stage.getName()),
                () -> boards().move(opportunity, stage, today(), reason));
    }

    /** Deletes an opportunity if the user is sure, and what was to be done for it. */
    public void delete(Opportunity opportunity) {
        if (questions.delete(opportunity)) {
            open.edit(NLS.bind(Messages.Edit_delete, opportunity.getTitle()),
                    () -> new Undertakings(network()).remove(opportunity));
        }
    }

    /** Deletes a board with all that is on it, if the user is sure. */
    public void delete(Pipeline pipeline) {
        var cards = Pipelines.opportunities(network().root(), pipeline).toList();
        if (questions.delete(pipeline, cards.size())) {
            open.edit(NLS.bind(Messages.Edit_deleteBoard, pipeline.getName()), () -> {
                cards.forEach(new Undertakings(network())::remove);
                network().remove(pipeline);
            });
        }
    }

    private boolean edit(String label, Opportunity opportunity, Runnable work) {
        return open.edit(NLS.bind(label, opportunity.getTitle()), work);
    }

    /** Checks a point of the list of the stage, or clears it. */
    public void check(Opportunity opportunity, String point) {
        edit(Messages.Edit_check, opportunity, () -> {
            if (!opportunity.getChecked().remove(point)) {
                opportunity.getChecked().add(point);
            }
        });
    }

    /** Adds somebody who has a part in it; does nothing if they have one. */
    public void involve(Opportunity opportunity, Person person) {
        if (opportunity.getContacts().stream().noneMatch(contact -> contact.getPerson() == person)) {
            edit(Messages.Edit_involve, opportunity, () -> {
                var contact = PipelineFactory.eINSTANCE.createOpportunityContact();
                contact.setPerson(person);
                opportunity.getContacts().add(contact);
            });
        }
    }

    /** Says which part somebody has. */
    public void play(Opportunity opportunity, OpportunityContact contact, ContactRole role) {
        edit(Messages.Edit_play, opportunity, () -> contact.setRole(role));
    }

    /** Removes somebody who has no part in it any more. */
    public void dismiss(Opportunity opportunity, OpportunityContact contact) {
        edit(Messages.Edit_dismiss, opportunity, () -> opportunity.getContacts().remove(contact));
    }

    /**
     * Says what led to it.
     *
     * @param via the person, introduction or referral; null for anything else
     * @param note in words; null where via says it
     * @return whether it was done
     */
    public boolean trace(Opportunity opportunity, SourceKind kind, Identified via, String note) {
        return edit(Messages.Edit_trace, opportunity, () -> {
            var source = PipelineFactory.eINSTANCE.createSource();
            source.setKind(kind);
            source.setVia(via);
            source.setNote(note);
            opportunity.getSources().add(source);
        });
    }

    /** Removes what did not lead to it. */
    public void forget(Opportunity opportunity, Source source) {
        edit(Messages.Edit_forget, opportunity, () -> opportunity.getSources().remove(source));
    }
}
