// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;

/** All sessions, the next ones first: Enter shows one. */
final class SessionsTab implements Detail<Mentorship> {

    private final OpenNetwork open;
    private final Composite root;
    private final LineList list;
    private Mentorship mentorship;

    /** @param choose shows a session */
    SessionsTab(Composite parent, OpenNetwork open, MentorshipEdits edits, IntConsumer choose) {
        this.open = open;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        root.setLayout(layout);
        list = new LineList(root, SWT.V_SCROLL, Messages.Tab_sessions);
        list.list().onOpen(line -> choose.accept((Integer) line.key()));
        var buttons = new Composite(root, SWT.NONE);
        buttons.setLayout(new GridLayout(2, false));
        button(buttons, Messages.Session_plan, Messages.Session_planTip, () -> edits.plan(mentorship));
        button(buttons, Messages.Session_planAll, Messages.Session_planAllTip, () -> edits.planAll(mentorship));
        Theme.of(root).own(root);
    }

    private static void button(Composite parent, String text, String toolTip, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public void show(Mentorship shown) {
        mentorship = shown;
        list.show(shown.getSessions().stream().sorted(Comparator.comparing(MentoringSession::getStart).reversed())
                .map(this::line).toList());
    }

    private Line line(MentoringSession session) {
        var details = new ArrayList<String>();
        details.add(Words.of(session.getStatus()));
        if (!session.getAdvice().isEmpty()) {
            details.add(NLS.bind(Messages.Session_adviceCount, session.getAdvice().size()));
        }
        if (!session.getCommitments().isEmpty()) {
            details.add(NLS.bind(Messages.Session_commitmentCount, session.getCommitments().size()));
        }
        return Line.of(session.getNumber(), Icon.MENTORING, Sessions.title(session, open.clock().getZone()),
                String.join(" · ", details));
    }

    @Override
    public Control control() {
        return root;
    }
}
