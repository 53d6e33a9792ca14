// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.pipeline.internal.field.DatedEntry;
import org.kith.ui.pipeline.internal.field.TaskGroup;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;

/** What is to be done, what they want to reach, and what is to be reached on the way; each can be ticked. */
final class PlanTab implements Detail<Collaboration> {

    private final Page page;
    private final TaskGroup tasks;
    private final LineList objectives;
    private final ObjectiveGroup objective;
    private final LineList milestones;
    private Collaboration collaboration;

    PlanTab(Composite parent, OpenNetwork open, CollaborationEdits edits) {
        page = new Page(parent);
        tasks = new TaskGroup(page.group(), open);
        objectives = list(Words.of(Literals.COLLABORATION__OBJECTIVES), line -> edits.tick((Objective) line.key()),
                line -> edits.remove((Objective) line.key()), Messages.Plan_objective,
                (text, due) -> edits.addObjective(collaboration, text, due));
        objective = new ObjectiveGroup(page.group(), open);
        objectives.list().onSelect(line -> showObjective());
        milestones = list(Words.of(Literals.COLLABORATION__MILESTONES), line -> edits.tick((Milestone) line.key()),
                line -> edits.remove((Milestone) line.key()), Messages.Plan_milestone,
                (text, due) -> edits.addMilestone(collaboration, text, due));
        page.dressed();
    }

    private LineList list(String title, Consumer<Line> tick, Consumer<Line> remove, String hint,
            DatedEntry.Addition add) {
        var group = page.group();
        var list = new LineList(group, SWT.NONE, title).onToggle(tick).onRemove(remove);
        new DatedEntry(group, list, hint, NLS.bind(Messages.Plan_until, hint), add);
        return list;
    }

    @Override
    public void show(Collaboration shown) {
        if (shown != collaboration) {
            collaboration = shown;
            objectives.list().select(null);
        }
        tasks.show(shown);
        showObjectives(shown.getObjectives().stream().map(each -> line(each, each.getText(), each.getMeasure(),
                each.getDue(), each.getReachedOn())).toList());
        milestones.show(shown.getMilestones().stream().map(each -> line(each, each.getText(), "", each.getDue(),
                each.getReachedOn())).toList());
        page.fit();
    }

    /** The same one stays selected although its line reads otherwise now. */
    private void showObjectives(List<Line> lines) {
        var before = objectives.list().selection() == null ? null : objectives.list().selection().key();
        objectives.show(lines);
        lines.stream().filter(line -> line.key() == before).findFirst().or(() -> lines.stream().findFirst())
                .ifPresent(objectives.list()::select);
        showObjective();
    }

    private void showObjective() {
        var line = objectives.list().selection();
        objective.show(line == null ? null : (Objective) line.key());
        page.fit();
    }

    private static Line line(Object key, String text, String measure, LocalDate due, LocalDate reachedOn) {
        return Line.check(key, reachedOn != null, text, Texts.joined(measure, reachedOn != null
                ? NLS.bind(Messages.Plan_reached, DateTexts.day(reachedOn))
                : due == null ? "" : NLS.bind(Messages.Plan_due, DateTexts.day(due))));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
