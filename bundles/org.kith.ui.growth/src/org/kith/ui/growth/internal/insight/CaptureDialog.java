// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.growth.CapturedLine;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.model.growth.FeedEntry;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** A line to type: Enter makes it an insight. What is understood stands below it. */
final class CaptureDialog extends FieldDialog {

    private static final int WIDTH = 560;

    private final OpenNetwork open;
    private final Interaction in;
    private final FeedEntry entry;
    private Text line;
    private Label understood;
    private Label doubt;

    /**
     * @param in the interaction in which it was told; null if in none
     * @param entry of a feed in which it was read, whose title and address stand in the line already; null if in none
     */
    CaptureDialog(Shell parent, OpenNetwork open, Interaction in, FeedEntry entry) {
        super(parent, Messages.Capture_title, Messages.Capture_enter);
        this.open = open;
        this.in = in;
        this.entry = entry;
    }

    @Override
    protected void createFields(Composite area) {
        line = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Capture_line);
        line.setMessage(Messages.Capture_line);
        line.setLayoutData(wide(WIDTH));
        line.addListener(SWT.Modify, event -> changed());
        understood = label(area, Tone.TEXT);
        doubt = label(area, Tone.AMBER);
        label(area, Tone.MUTED).setText(Messages.Capture_help);
    }

    private static Label label(Composite area, Tone tone) {
        var label = Theme.of(area).tone(new Label(area, SWT.WRAP), tone);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    @Override
    public void create() {
        super.create();
        if (entry != null) {
            line.setText(entry.getTitle() + ' ' + (entry.getAddress() == null ? "" : entry.getAddress() + ' '));
            line.setSelection(line.getCharCount());
        }
        changed();
    }

    private CapturedLine captured() {
        return CapturedLine.of(open.network().orElseThrow().root(), line.getText());
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            var captured = captured();
            getButton(IDialogConstants.OK_ID).setEnabled(!captured.title().isEmpty());
            understood.setText(text(captured).replace("&", "&&"));
            doubt.setText(captured.unknown().isEmpty() ? "" : NLS.bind(Messages.Capture_unknown,
                    String.join(", ", captured.unknown())).replace("&", "&&"));
        }
    }

    private String text(CapturedLine captured) {
        return Texts.joined(
                captured.topics().isEmpty() ? Messages.Capture_noTopic
                        : NLS.bind(Messages.Capture_topics, String.join(", ", captured.topics())),
                sources(captured), NLS.bind(Messages.Capture_horizon, Words.of(captured.horizon())),
                captured.impact() == 0 ? "" : NLS.bind(Messages.Capture_impact, captured.impact()));
    }

    private String sources(CapturedLine captured) {
        if (!captured.sources().isEmpty()) {
            return NLS.bind(Messages.Capture_sources, captured.sources().stream().map(Party::getLabel)
                    .collect(Collectors.joining(", ")));
        }
        return in == null ? "" : NLS.bind(Messages.Capture_in, DateTexts.day(in.getStart(), open.clock().getZone()),
                others());
    }

    private String others() {
        var owner = open.network().orElseThrow().root().getOwner();
        return in.getParticipations().stream().map(Participation::getParty).filter(party -> party != owner)
                .map(Party::getLabel).collect(Collectors.joining(", "));
    }

    @Override
    protected void okPressed() {
        if (new InsightEdits(open).capture(captured(), in, entry)) {
            super.okPressed();
        }
    }
}
