// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.model.edit.Words;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.Insight;
import org.kith.ui.field.PartyField;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Space;

/** Who told an insight, and what others say of it when they are asked. */
final class TellersGroup {

    private final InsightEdits edits;
    private final PartyLines sources;
    private final LineList corroborations;
    private final PartyField other;
    private final Button agrees;
    private final Button disagrees;
    private Insight insight;

    TellersGroup(Page page, OpenNetwork open, InsightEdits edits, GrowthLinks links) {
        this.edits = edits;
        var told = page.group();
        sources = new PartyLines(told, open, links, Words.of(Literals.INSIGHT__SOURCES), Messages.Tellers_source,
                party -> edits.addSource(insight, party), party -> edits.removeSource(insight, party));
        var asked = page.group();
        corroborations = new LineList(asked, SWT.NONE, Messages.Tellers_others)
                .onRemove(line -> edits.forget(insight, (Corroboration) line.key()));
        corroborations.list().onOpen(line -> PartyLines.open(((Corroboration) line.key()).getParty(), links));
        corroborations.list().setToolTipText(Messages.Tellers_tip);
        var row = row(asked);
        other = new PartyField(row, open, Messages.Tellers_other, true);
        other.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        other.control().addListener(SWT.DefaultSelection, event -> corroborate(true));
        other.onChange(this::enable);
        agrees = button(row, Messages.Tellers_agrees, true);
        disagrees = button(row, Messages.Tellers_disagrees, false);
    }

    private static Composite row(Composite group) {
        var row = Page.fields(group);
        var layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.SMALL;
        row.setLayout(layout);
        return row;
    }

    private Button button(Composite row, String text, boolean agreement) {
        var button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> corroborate(agreement));
        return button;
    }

    private void enable() {
        if (disagrees != null) {
            boolean somebody = other.party().isPresent();
            agrees.setEnabled(somebody);
            disagrees.setEnabled(somebody);
        }
    }

    private void corroborate(boolean agreement) {
        if (other.party().filter(party -> edits.corroborate(insight, party, agreement)).isPresent()) {
            other.show("");
        }
    }

    void show(Insight shown) {
        insight = shown;
        sources.show(shown.getSources());
        corroborations.show(shown.getCorroborations().stream().map(TellersGroup::line).toList());
    }

    private static Line line(Corroboration each) {
        return Line.of(each, PartyLines.icon(each.getParty()), each.getParty().getLabel(), NLS.bind(each.isAgrees()
                ? Messages.Tellers_agreed : Messages.Tellers_disagreed, DateTexts.day(each.getDate())));
    }
}
