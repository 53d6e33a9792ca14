// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** What is to be done because of an item or an event, and the opportunities that it led to. */
final class LedTo {

    private final OpenNetwork open;
    private final Composite tasks;
    private final LineList followUps;
    private final Composite boards;
    private final LineList opportunities;

    LedTo(Page page, OpenNetwork open, VisibilityEdits edits, GrowthLinks links) {
        this.open = open;
        tasks = page.group();
        followUps = new LineList(tasks, SWT.NONE, Words.of(Literals.VISIBILITY_ITEM__FOLLOW_UPS))
                .onToggle(line -> edits.toggle((Task) line.key()));
        boards = page.group();
        opportunities = new LineList(boards, SWT.NONE, Messages.LedTo_opportunities);
        opportunities.list().onOpen(line -> links.board((UUID) line.key()));
    }

    void show(Identified object, List<Task> toDo) {
        followUps.show(toDo.stream().map(LedTo::line).toList());
        Page.setVisible(tasks, !toDo.isEmpty());
        var led = Pipelines.ledToBy(open.network().orElseThrow().root(), object).map(LedTo::line).toList();
        opportunities.show(led);
        Page.setVisible(boards, !led.isEmpty());
    }

    private static Line line(Task task) {
        return Line.check(task, task.getStatus() == TaskStatus.COMPLETED, task.getSummary(), Dated.day(task.getDue()));
    }

    private static Line line(Opportunity opportunity) {
        var stage = Pipelines.stage(opportunity);
        return Line.of(opportunity.getId(), Icon.BOARD, opportunity.getTitle(),
                Texts.joined(opportunity.getPipeline().getName(), stage == null ? "" : stage.getName()));
    }
}
