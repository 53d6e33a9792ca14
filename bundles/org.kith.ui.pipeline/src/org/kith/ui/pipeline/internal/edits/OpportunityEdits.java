// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
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
            open.edit(NLS.bind(Messages.Edit_add, title), () -> boards().move(
                    boards().open((Pipeline) stage.eContainer(), title, today()), stage, today(), null));
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

    /** Deletes an opportunity if the user is sure. */
    public void delete(Opportunity opportunity) {
        if (questions.delete(opportunity)) {
            open.edit(NLS.bind(Messages.Edit_delete, opportunity.getTitle()), () -> network().remove(opportunity));
        }
    }
}
