// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Pipeline;

/** A board while its stages are edited. */
final class PipelineDraft {

    private final Network network;
    private final Pipeline pipeline;
    private final List<StageDraft> stages;
    /** Removed ones, and where what is there goes; null if nothing is. */
    private final Map<StageDraft, StageDraft> removed = new LinkedHashMap<>();
    private String name;

    PipelineDraft(Network network, Pipeline pipeline) {
        this.network = network;
        this.pipeline = pipeline;
        name = pipeline.getName();
        stages = new ArrayList<>(pipeline.getStages().stream().map(StageDraft::new).toList());
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed.strip();
    }

    /** @return in their order */
    List<StageDraft> stages() {
        return List.copyOf(stages);
    }

    /** Adds a stage before the first one where something is decided. */
    StageDraft add(String stageName) {
        int place = 0;
        while (place < stages.size() && stages.get(place).isUncertain()) {
            place++;
        }
        var added = new StageDraft(stageName, place == 0 ? 0 : stages.get(place - 1).probability());
        stages.add(place, added);
        return added;
    }

    /** Moves a stage up or down, if there is room. */
    void move(StageDraft stage, int step) {
        int from = stages.indexOf(stage);
        int to = from + step;
        if (to >= 0 && to < stages.size()) {
            stages.remove(from);
            stages.add(to, stage);
        }
    }

    /** @return how many opportunities are there, or would be by what was merged */
    long used(StageDraft stage) {
        long merged = removed.entrySet().stream().filter(entry -> entry.getValue() == stage)
                .mapToLong(entry -> used(entry.getKey())).sum();
        return merged + (stage.stage() == null ? 0 : Pipelines.opportunities(network.root(), pipeline)
                .filter(each -> stage.stage().getKey().equals(each.getStage())).count());
    }

    /** @param into where what is there goes; null if nothing is there */
    void remove(StageDraft stage, StageDraft into) {
        stages.remove(stage);
        removed.replaceAll((gone, target) -> target == stage ? into : target);
        if (stage.stage() != null) {
            removed.put(stage, into);
        }
    }

    /** Writes all of it; to be called inside an edit. */
    void write(LocalDate today) {
        pipeline.setName(name);
        for (var stage : stages) {
            var written = stage.write();
            if (written.eContainer() == null) {
                pipeline.getStages().add(written);
            }
        }
        var boards = new Boards(network);
        removed.forEach((gone, target) -> {
            if (target == null) {
                boards.remove(gone.stage());
            } else {
                boards.merge(gone.stage(), target.stage(), today);
            }
        });
        for (int i = 0; i < stages.size(); i++) {
            pipeline.getStages().move(i, stages.get(i).stage());
        }
    }
}
