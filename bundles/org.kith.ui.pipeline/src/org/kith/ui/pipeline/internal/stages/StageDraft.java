// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import java.util.List;
import java.util.UUID;

import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/** A stage while it is edited: nothing is changed before all is. */
final class StageDraft {

    private static final int ALL = 100;

    /** Null for a new one. */
    private Stage stage;
    private String name;
    private StageCategory category;
    private int probability;
    private int limit;
    private int maxDays;
    private String entryCriteria;
    private List<String> checklist;

    /** A stage that is there. */
    StageDraft(Stage stage) {
        this.stage = stage;
        name = stage.getName();
        category = stage.getCategory();
        probability = stage.getProbability();
        limit = stage.getLimit();
        maxDays = stage.getMaxDays();
        entryCriteria = stage.getEntryCriteria();
        checklist = List.copyOf(stage.getChecklist());
    }

    /** A new one. */
    StageDraft(String name, int probability) {
        this.name = name;
        this.probability = probability;
        category = StageCategory.OPEN;
        checklist = List.of();
    }

    /** @return null for a new one that was not written yet */
    Stage stage() {
        return stage;
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed.strip();
    }

    StageCategory category() {
        return category;
    }

    void category(StageCategory chosen) {
        category = chosen;
    }

    /** @return whether the category leaves open how likely it is */
    boolean isUncertain() {
        return category == StageCategory.OPEN || category == StageCategory.ON_HOLD;
    }

    /** @return what is won is certain, what is lost is impossible */
    int probability() {
        return category == StageCategory.WON ? ALL : category == StageCategory.LOST ? 0 : probability;
    }

    void probability(int typed) {
        probability = typed;
    }

    int limit() {
        return limit;
    }

    void limit(int typed) {
        limit = typed;
    }

    int maxDays() {
        return maxDays;
    }

    void maxDays(int typed) {
        maxDays = typed;
    }

    String entryCriteria() {
        return entryCriteria == null ? "" : entryCriteria;
    }

    List<String> checklist() {
        return checklist;
    }

    void describe(String criteria, List<String> points) {
        entryCriteria = criteria.isBlank() ? null : criteria.strip();
        checklist = List.copyOf(points);
    }

    /** @return the stage as it was edited; called inside an edit by somebody who adds a new one to its board */
    Stage write() {
        if (stage == null) {
            stage = PipelineFactory.eINSTANCE.createStage();
            stage.setKey(UUID.randomUUID());
        }
        stage.setName(name);
        stage.setCategory(category);
        stage.setProbability(probability());
        stage.setLimit(limit);
        stage.setMaxDays(maxDays);
        stage.setEntryCriteria(entryCriteria);
        if (!stage.getChecklist().equals(checklist)) {
            stage.getChecklist().clear();
            stage.getChecklist().addAll(checklist);
        }
        return stage;
    }
}
