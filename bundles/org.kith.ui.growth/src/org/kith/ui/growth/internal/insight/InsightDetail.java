// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** One insight: what can be done with it, who tells it, and all that is known of it. */
final class InsightDetail implements Detail<Insight> {

    private final OpenNetwork open;
    private final Page page;
    private final Label title;
    private final Label standing;
    private final InsightButtons buttons;
    private final Composite led;
    private final LineList ledTo;
    private final TellersGroup tellers;
    private final InsightFields fields;

    InsightDetail(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        var edits = new InsightEdits(open);
        page = new Page(parent);
        var head = page.group();
        title = Theme.of(head).face(wrapped(head), Face.TITLE);
        standing = Theme.of(head).tone(wrapped(head), Tone.MUTED);
        buttons = new InsightButtons(head, open, edits, links);
        led = page.group();
        ledTo = new LineList(led, SWT.NONE, Messages.Detail_ledTo);
        ledTo.list().onOpen(line -> links.board((UUID) line.key()));
        tellers = new TellersGroup(page, open, edits, links);
        fields = new InsightFields(page, open);
        page.dressed();
    }

    private static Label wrapped(Composite group) {
        var label = new Label(group, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    @Override
    public void show(Insight insight) {
        title.setText(insight.getTitle().replace("&", "&&"));
        standing.setText(new InsightText(LocalDate.now(open.clock())).standing(insight).replace("&", "&&"));
        buttons.show(insight);
        var opportunities = Pipelines.ledToBy(open.network().orElseThrow().root(), insight)
                .map(InsightDetail::line).toList();
        ledTo.show(opportunities);
        Page.setVisible(led, !opportunities.isEmpty());
        tellers.show(insight);
        fields.show(insight);
        page.fit();
    }

    private static Line line(Opportunity opportunity) {
        var stage = Pipelines.stage(opportunity);
        return Line.of(opportunity.getId(), Icon.BOARD, opportunity.getTitle(),
                Texts.joined(opportunity.getPipeline().getName(), stage == null ? "" : stage.getName()));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
