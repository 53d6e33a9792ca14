// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.util.List;

import org.kith.core.guard.Guard;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.StageCategory;

/**
 * What a board can begin with.
 *
 * @param key by which commands and plug-ins name it
 * @param name for the user
 * @param kinds of opportunities that go its way; empty for any
 * @param steps its stages in their order
 * @since 1.0
 */
public record PipelineTemplate(String key, String name, List<OpportunityKind> kinds, List<Step> steps) {

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
     * @since 1.0
     */
    public record Step(String name, StageCategory category, int probability) {
    }

    /**
     * @param guard tells of the plug-ins that contribute what is not as the schema has it; that is left out
     * @return the templates that plug-ins contribute at the extension point {@code org.kith.core.pipelineTemplates}:
     *         those that come with Kith first, then those of others by their names. On any thread
     */
    public static List<PipelineTemplate> all(Guard guard) {
        return TemplateExtensions.all(guard);
    }

    /** @return of {@link #all} those that come with Kith */
    public static List<PipelineTemplate> builtIn() {
        return TemplateExtensions.ours();
    }
}
