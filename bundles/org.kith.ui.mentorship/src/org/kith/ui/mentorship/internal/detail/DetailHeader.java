// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Who, what about, how far; and a button for each status that can follow. */
final class DetailHeader {

    private final OpenNetwork open;
    private final MentorshipEdits edits;
    private final Composite root;
    private final Label title;
    private final Label detail;
    private final Composite buttons;
    private Mentorship shown;
    private MentorshipStatus status;

    DetailHeader(Composite parent, OpenNetwork open, MentorshipEdits edits) {
        this.open = open;
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

    void show(Mentorship mentorship) {
        var owner = open.network().orElseThrow().root().getOwner();
        title.setText(Mentorships.others(mentorship, owner).replace("&", "&&"));
        detail.setText(Texts.joined(role(mentorship, owner), Words.of(mentorship.getKind()), mentorship.getTopic(),
                since(mentorship)).replace("&", "&&"));
        if (shown != mentorship || status != mentorship.getStatus()) {
            shown = mentorship;
            status = mentorship.getStatus();
            showButtons(mentorship);
        }
        root.getParent().layout(true, true);
    }

    /** @return “You mentor them”, “They mentor you”; empty if the owner has no part in it */
    static String role(Mentorship mentorship, Person owner) {
        return mentorship.getMentors().contains(owner) ? Messages.Role_mentor
                : mentorship.getMentees().contains(owner) ? Messages.Role_mentee : "";
    }

    private static String since(Mentorship mentorship) {
        return NLS.bind(Messages.Status_since, Words.of(mentorship.getStatus()),
                DateTexts.day(mentorship.getSteps().getLast().getOn()));
    }

    private void showButtons(Mentorship mentorship) {
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        for (var next : MentorshipLifecycle.next(mentorship.getStatus())) {
            var button = new Button(buttons, SWT.PUSH);
            button.setText(Words.of(next));
            button.setToolTipText(NLS.bind(Messages.Status_moveTip, Words.of(next)));
            button.addListener(SWT.Selection, event -> move(mentorship, next));
        }
    }

    private void move(Mentorship mentorship, MentorshipStatus next) {
        if (next != MentorshipStatus.COMPLETED) {
            edits.move(mentorship, next);
            return;
        }
        var dialog = new ClosingDialog(root.getShell());
        if (dialog.open() == Window.OK) {
            edits.close(mentorship, dialog.closing());
        }
    }
}
