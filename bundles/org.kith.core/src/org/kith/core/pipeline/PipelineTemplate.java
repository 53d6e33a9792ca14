// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.kith.model.pipeline.StageCategory.LOST;
import static org.kith.model.pipeline.StageCategory.OPEN;
import static org.kith.model.pipeline.StageCategory.WON;

import java.util.ArrayList;
import java.util.List;

import org.kith.core.internal.PipelineLabels;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.StageCategory;

/**
 * What a board can begin with.
 *
 * @param key by which commands and plug-ins name it
 * @param name for the user
 * @param kinds of opportunities that go its way; empty for any
 * @param steps its stages in their order
 */
public record PipelineTemplate(String key, String name, List<OpportunityKind> kinds, List<Step> steps) {

    private static final int ALL = 100;

    public PipelineTemplate {
        kinds = List.copyOf(kinds);
        steps = List.copyOf(steps);
    }

    /**
     * A stage to be.
     *
     * @param name for the user
     * @param category whether an opportunity is still open there
     * @param probability of being won from here, in per cent
     */
    public record Step(String name, StageCategory category, int probability) {
    }

    /**
     * @return the templates that come with Kith; the probabilities of JOB follow what job trackers publish, those of
     *         PARTNERSHIP what CRMs begin with, the others are our own
     */
    public static List<PipelineTemplate> builtIn() {
        return List.of(
                of("job", OpportunityKind.JOB, PipelineLabels.job, PipelineLabels.jobStages, 5, 10, 20, 40, 80),
                of("partnership", OpportunityKind.PARTNERSHIP, PipelineLabels.partnership,
                        PipelineLabels.partnershipStages, 10, 20, 50, 80),
                of("collaboration", OpportunityKind.COLLABORATION, PipelineLabels.collaboration,
                        PipelineLabels.collaborationStages, 10, 20, 50, 80),
                of("mentorship", OpportunityKind.MENTORSHIP, PipelineLabels.mentorship,
                        PipelineLabels.mentorshipStages, 10, 30, 60),
                of("speaking", OpportunityKind.SPEAKING, PipelineLabels.speaking, PipelineLabels.speakingStages,
                        5, 10, 30, 90),
                of("learning", OpportunityKind.LEARNING, PipelineLabels.learning, PipelineLabels.learningStages,
                        20, 60, 80));
    }

    /** @param stages names of the open ones, the one that is won, and those that are lost, parted by “|” */
    private static PipelineTemplate of(String key, OpportunityKind kind, String name, String stages,
            int... probabilities) {
        var names = stages.split("\\|");
        var steps = new ArrayList<Step>();
        for (int i = 0; i < names.length; i++) {
            steps.add(step(names[i], i, probabilities));
        }
        return new PipelineTemplate(key, name, List.of(kind), steps);
    }

    private static Step step(String name, int place, int[] probabilities) {
        if (place < probabilities.length) {
            return new Step(name, OPEN, probabilities[place]);
        }
        return place == probabilities.length ? new Step(name, WON, ALL) : new Step(name, LOST, 0);
    }
}
