// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationLifecycle;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What, how far, since when; and a button for each status that can follow. */
final class CollaborationHeader {

    private final CollaborationEdits edits;
    private final Composite root;
    private final Label title;
    private final Label detail;
    private final Composite buttons;
    private Collaboration shown;
    private CollaborationStatus status;

    CollaborationHeader(Composite parent, CollaborationEdits edits) {
        this.edits = edits;
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        title = Theme.of(root).face(new Label(root, SWT.WRAP), Face.TITLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        detail = Theme.of(root).tone(new Label(root, SWT.WRAP), Tone.MUTED);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons = new Composite(root, SWT.NONE);
        var row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = Space.SMALL;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Theme.of(root).own(root);
    }

    void show(Collaboration collaboration) {
        title.setText(collaboration.getTitle().replace("&", "&&"));
        detail.setText(Texts.joined(Words.of(collaboration.getStatus()), Words.of(collaboration.getKind()),
                collaboration.getStart() == null ? ""
                        : NLS.bind(Messages.Header_start, DateTexts.day(collaboration.getStart())),
                collaboration.getEnd() == null ? ""
                        : NLS.bind(Messages.Header_end, DateTexts.day(collaboration.getEnd())),
                collaboration.getOutcome()).replace("&", "&&"));
        if (shown != collaboration || status != collaboration.getStatus()) {
            shown = collaboration;
            status = collaboration.getStatus();
            showButtons();
        }
        root.getParent().layout(true, true);
    }

    private void showButtons() {
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        for (var next : CollaborationLifecycle.next(status)) {
            var button = new Button(buttons, SWT.PUSH);
            button.setText(Words.of(next));
            button.setToolTipText(NLS.bind(Messages.Header_moveTip, Words.of(next)));
            button.addListener(SWT.Selection, event -> move(next));
        }
    }

    /** At the end it asks what came of it; why it was given up has to be said. */
    private void move(CollaborationStatus next) {
        if (CollaborationLifecycle.isOpen(next)) {
            edits.move(shown, next, null);
            return;
        }
        boolean abandoned = next == CollaborationStatus.ABANDONED;
        var dialog = new InputDialog(root.getShell(), Words.of(next), NLS.bind(abandoned ? Messages.Header_why
                : Messages.Header_outcome, shown.getTitle()), shown.getOutcome(),
                text -> abandoned && text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            edits.move(shown, next, dialog.getValue().strip());
        }
    }
}
