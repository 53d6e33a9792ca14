// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.chart.Sparkline;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.AccessibleName;

/** How well it goes: a line through all reviews, the latest first, and what notes another one. */
final class HealthTab implements Detail<Collaboration> {

    private static final int MOST = 5;
    private static final int USUAL = 4;
    private static final int COLUMNS = 3;
    private static final int LINE_HEIGHT = 48;

    private final CollaborationEdits edits;
    private final Page page;
    private final Sparkline line;
    private final LineList reviews;
    private Combo health;
    private Text notes;
    private Collaboration collaboration;

    HealthTab(Composite parent, CollaborationEdits edits) {
        this.edits = edits;
        page = new Page(parent);
        createEntry(page.group());
        var group = page.group();
        line = new Sparkline(group);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = LINE_HEIGHT;
        line.control().setLayoutData(data);
        reviews = new LineList(group, SWT.NONE, Words.of(Literals.COLLABORATION__REVIEWS))
                .onRemove(each -> edits.remove(collaboration, (HealthReview) each.key()));
        page.dressed();
    }

    private void createEntry(Composite group) {
        var row = Page.fields(group);
        var layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        health = AccessibleName.of(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Health_how);
        health.setItems(IntStream.rangeClosed(1, MOST).mapToObj(HealthTab::words).toArray(String[]::new));
        health.select(USUAL - 1);
        notes = AccessibleName.of(new Text(row, SWT.SINGLE | SWT.BORDER), Messages.Health_notes);
        notes.setMessage(Messages.Health_notes);
        notes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        notes.addListener(SWT.DefaultSelection, event -> review());
        var button = new Button(row, SWT.PUSH);
        button.setText(Messages.Health_review);
        button.addListener(SWT.Selection, event -> review());
    }

    private static String words(int health) {
        return NLS.bind(Messages.Health_ofFive, health, MOST);
    }

    private void review() {
        var said = notes.getText().strip();
        if (edits.review(collaboration, health.getSelectionIndex() + 1, said.isEmpty() ? null : said)) {
            notes.setText("");
        }
    }

    @Override
    public void show(Collaboration shown) {
        collaboration = shown;
        var all = shown.getReviews();
        line.show(all.stream().mapToDouble(HealthReview::getHealth).toArray(), MOST,
                NLS.bind(Messages.Health_line, all.stream().map(each -> String.valueOf(each.getHealth()))
                        .collect(Collectors.joining(", "))));
        Page.setVisible(line.control(), all.size() > 1);
        reviews.show(all.reversed().stream().map(each -> Line.of(each, Icon.REACTION, words(each.getHealth())
                + " \u00b7 " + DateTexts.day(each.getOn()), each.getNotes() == null ? "" : each.getNotes())).toList());
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
