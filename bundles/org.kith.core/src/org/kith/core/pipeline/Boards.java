// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Identified;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/** What people do with boards. Every method that changes something is called inside {@link Network#edit}. */
public final class Boards {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;

    private static final int DAYS_TO_THANK = 3;

    private final Network network;

    /** @param network to be changed */
    public Boards(Network network) {
        this.network = network;
    }

    /** @return a new board with the stages of a template, named after it unless that name is taken */
    public Pipeline create(PipelineTemplate template) {
        var pipeline = MAKE.createPipeline();
        pipeline.setName(freeName(template.name()));
        pipeline.getKinds().addAll(template.kinds());
        template.steps().forEach(step -> pipeline.getStages().add(stage(step)));
        return network.add(pipeline);
    }

    private String freeName(String wanted) {
        var name = wanted;
        for (int i = 2; Pipelines.named(network.root(), name).isPresent(); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    /** @return a stage outside of any board */
    public static Stage stage(PipelineTemplate.Step step) {
        var stage = MAKE.createStage();
        stage.setKey(UUID.randomUUID());
        stage.setName(step.name());
        stage.setCategory(step.category());
        stage.setProbability(step.probability());
        return stage;
    }

    /** @return a new opportunity in the first stage of a board, of the kind that the board is for */
    public Opportunity open(Pipeline pipeline, String title, LocalDate on) {
        return open(pipeline, pipeline.getStages().getFirst(), title, on);
    }

    /** @return as {@link #open(Pipeline, String, LocalDate)}, in a stage of the board that is not lost */
    public Opportunity open(Pipeline pipeline, Stage stage, String title, LocalDate on) {
        var opportunity = MAKE.createOpportunity();
        opportunity.setTitle(title);
        opportunity.setPipeline(pipeline);
        opportunity.setKind(pipeline.getKinds().isEmpty() ? OpportunityKind.JOB : pipeline.getKinds().getFirst());
        enter(opportunity, stage, on, null);
        return network.add(opportunity);
    }

    /**
     * @param kind what sort of thing led to it
     * @param via that thing
     * @return as {@link #open(Pipeline, String, LocalDate)}, with what led to it
     */
    public Opportunity open(Pipeline pipeline, String title, SourceKind kind, Identified via, LocalDate on) {
        var opportunity = open(pipeline, title, on);
        var source = MAKE.createSource();
        source.setKind(kind);
        source.setVia(via);
        opportunity.getSources().add(source);
        return opportunity;
    }

    /**
     * Moves an opportunity to a stage of its board; does nothing if it is there. If it is won, there is a task to thank
     * each of those who led to it.
     *
     * @param reason why; needed where it is lost, unless it has one already
     * @throws NetworkException if the stage is none of its board, or a reason is missing
     */
    public void move(Opportunity opportunity, Stage stage, LocalDate on, String reason) {
        if (stage.eContainer() != opportunity.getPipeline()) {
            throw new NetworkException(NLS.bind(Messages.stageOfAnotherBoard, stage.getName(),
                    opportunity.getPipeline().getName()));
        }
        if (stage.getKey().equals(opportunity.getStage())) {
            return;
        }
        if (stage.getCategory() == StageCategory.LOST) {
            giveReason(opportunity, reason);
        }
        opportunity.getChecked().clear();
        enter(opportunity, stage, on, reason);
        if (stage.getCategory() == StageCategory.WON) {
            SourceChain.people(network.root(), opportunity).forEach(person -> thank(opportunity, person, on));
        }
    }

    private void thank(Opportunity opportunity, Person person, LocalDate on) {
        var summary = NLS.bind(Messages.thankFor, person.getLabel(), opportunity.getTitle());
        if (opportunity.getTasks().stream().noneMatch(task -> summary.equals(task.getSummary()))) {
            new Undertakings(network).plan(opportunity, summary, on.plusDays(DAYS_TO_THANK)).setCounterpart(person);
        }
    }

    private static void giveReason(Opportunity opportunity, String reason) {
        if (reason != null && !reason.isBlank()) {
            opportunity.setLostReason(reason);
        } else if (opportunity.getLostReason() == null) {
            throw new NetworkException(NLS.bind(Messages.opportunityLostWhy, opportunity.getTitle()));
        }
    }

    private static void enter(Opportunity opportunity, Stage stage, LocalDate on, String reason) {
        var change = MAKE.createStageChange();
        change.setStage(stage.getKey());
        change.setName(stage.getName());
        change.setOn(on);
        change.setReason(reason);
        opportunity.setStage(stage.getKey());
        opportunity.getChanges().add(change);
    }

    /** @return whether one more in a stage would be more than it should hold: a question to the user, never refused */
    public boolean isFull(Stage stage) {
        return stage.getLimit() > 0 && inStage(stage).size() >= stage.getLimit();
    }

    private List<Opportunity> inStage(Stage stage) {
        return Pipelines.opportunities(network.root(), (Pipeline) stage.eContainer())
                .filter(opportunity -> stage.getKey().equals(opportunity.getStage())).toList();
    }

    /**
     * Takes a stage out of its board; what is there goes into another stage of the same board.
     *
     * @throws NetworkException if both are the same, or of two boards
     */
    public void merge(Stage from, Stage into, LocalDate on) {
        if (from == into || from.eContainer() != into.eContainer()) {
            throw new NetworkException(NLS.bind(Messages.stageIntoItself, from.getName()));
        }
        inStage(from).forEach(opportunity -> move(opportunity, into, on, NLS.bind(Messages.stageMerged,
                from.getName())));
        ((Pipeline) from.eContainer()).getStages().remove(from);
    }

    /**
     * Takes a stage that holds nothing out of its board.
     *
     * @throws NetworkException if something is there
     */
    public void remove(Stage stage) {
        int used = inStage(stage).size();
        if (used > 0) {
            throw new NetworkException(NLS.bind(Messages.stageInUse, stage.getName(), used));
        }
        ((Pipeline) stage.eContainer()).getStages().remove(stage);
    }
}
