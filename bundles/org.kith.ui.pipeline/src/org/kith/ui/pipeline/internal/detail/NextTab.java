// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.pipeline.internal.field.TaskGroup;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What is to be done next, with whom, and who else could help. */
final class NextTab implements Detail<Opportunity> {

    private final OpportunityEdits edits;
    private final Page page;
    private final TaskGroup tasks;
    private final Composite stage;
    private final Label criteria;
    private final LineList checklist;
    private final ContactGroup contacts;
    private final KnownGroup known;
    private Opportunity opportunity;

    NextTab(Composite parent, OpenNetwork open, OpportunityEdits edits, OpportunityDetail.Sources sources) {
        this.edits = edits;
        page = new Page(parent);
        tasks = new TaskGroup(page.group(), open);
        stage = page.group();
        checklist = new LineList(stage, SWT.NONE, Messages.Stage_checklist).onToggle(this::check);
        criteria = Theme.of(stage).tone(new Label(stage, SWT.WRAP), Tone.MUTED);
        criteria.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        contacts = new ContactGroup(page.group(), open, edits, sources.links());
        known = new KnownGroup(page.group(), open, sources, page::fit);
        page.dressed();
    }

    private void check(Line line) {
        edits.check(opportunity, line.text());
    }

    @Override
    public void show(Opportunity shown) {
        opportunity = shown;
        tasks.show(shown);
        showStage();
        contacts.show(shown);
        known.show(shown);
        page.fit();
    }

    private void showStage() {
        var now = Pipelines.stage(opportunity);
        checklist.show(now.getChecklist().stream().map(point -> Line.check(point,
                opportunity.getChecked().contains(point), point, "")).toList());
        criteria.setText(now.getEntryCriteria() == null ? ""
                : NLS.bind(Messages.Stage_criteria, now.getName(), now.getEntryCriteria()).replace("&", "&&"));
        Page.setVisible(stage, !now.getChecklist().isEmpty() || now.getEntryCriteria() != null);
    }

    void setFocus() {
        tasks.setFocus();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
