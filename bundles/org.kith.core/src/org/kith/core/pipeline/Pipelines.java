// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/** Finds boards and what is on them. On the model thread. */
public final class Pipelines {

    private Pipelines() {
    }

    /** @return all boards, in the order in which they were added */
    public static Stream<Pipeline> of(Network root) {
        return Subjects.of(root, Pipeline.class);
    }

    /** @return the board of that name, ignoring case; empty if there is none */
    public static Optional<Pipeline> named(Network root, String name) {
        return of(root).filter(pipeline -> name.strip().equalsIgnoreCase(pipeline.getName())).findFirst();
    }

    /** @return all opportunities, on whatever board */
    public static Stream<Opportunity> opportunities(Network root) {
        return Subjects.of(root, Opportunity.class);
    }

    /** @return the opportunities of a board */
    public static Stream<Opportunity> opportunities(Network root, Pipeline pipeline) {
        return opportunities(root).filter(opportunity -> opportunity.getPipeline() == pipeline);
    }

    /** @return the opportunities that something led to */
    public static Stream<Opportunity> ledToBy(Network root, Identified via) {
        return opportunities(root).filter(opportunity -> opportunity.getSources().stream()
                .anyMatch(source -> source.getVia() == via));
    }

    /** @return all referrals */
    public static Stream<Referral> referrals(Network root) {
        return Subjects.of(root, Referral.class);
    }

    /** @return the stage with that key; empty if it is gone */
    public static Optional<Stage> stage(Pipeline pipeline, UUID key) {
        return pipeline.getStages().stream().filter(stage -> stage.getKey().equals(key)).findFirst();
    }

    /** @return the stage of that name, ignoring case; empty if there is none */
    public static Optional<Stage> stage(Pipeline pipeline, String name) {
        return pipeline.getStages().stream().filter(stage -> name.strip().equalsIgnoreCase(stage.getName()))
                .findFirst();
    }

    /** @return where an opportunity is; never null in a sound network */
    public static Stage stage(Opportunity opportunity) {
        return stage(opportunity.getPipeline(), opportunity.getStage()).orElseThrow();
    }

    /** @return whether nothing is decided about it */
    public static boolean isOpen(Opportunity opportunity) {
        var category = stage(opportunity).getCategory();
        return category == StageCategory.OPEN || category == StageCategory.ON_HOLD;
    }

    /** @return how likely it is to come about, 0 to 100: as somebody said, else as its stage has it */
    public static int probability(Opportunity opportunity) {
        return opportunity.getProbability() < 0 ? stage(opportunity).getProbability() : opportunity.getProbability();
    }

    /** @return the day on which it came to its stage */
    public static LocalDate since(Opportunity opportunity) {
        return opportunity.getChanges().getLast().getOn();
    }

    /** @return the day on which it was opened */
    public static LocalDate opened(Opportunity opportunity) {
        return opportunity.getChanges().getFirst().getOn();
    }

    /** @return for how many days it has been in its stage, 0 on the first */
    public static long daysInStage(Opportunity opportunity, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(since(opportunity), day));
    }

    /** @return whether it has been in an open stage for longer than the stage allows */
    public static boolean isRotting(Opportunity opportunity, LocalDate day) {
        int most = stage(opportunity).getMaxDays();
        return isOpen(opportunity) && most > 0 && daysInStage(opportunity, day) > most;
    }
}
