// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.SessionStatus;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;

/** What happened, the newest first: steps, sessions, progress, advice that is applied. */
final class TimelineTab implements Detail<Mentorship> {

    private final OpenNetwork open;
    private final Composite root;
    private final LineList list;

    TimelineTab(Composite parent, OpenNetwork open) {
        this.open = open;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        root.setLayout(layout);
        list = new LineList(root, SWT.V_SCROLL, Messages.Tab_timeline);
        Theme.of(root).own(root);
    }

    /** Something that happened on a day. */
    private record Event(LocalDate on, Icon icon, String text) {
    }

    @Override
    public void show(Mentorship shown) {
        var events = new ArrayList<Event>();
        var zone = open.clock().getZone();
        shown.getSteps().forEach(step -> events.add(new Event(step.getOn(), Icon.MENTORING,
                Words.of(step.getStatus()))));
        shown.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.HELD)
                .forEach(session -> add(session, zone, events));
        shown.getGoals().forEach(goal -> add(goal, events));
        events.sort(Comparator.comparing(Event::on).reversed());
        list.show(events.stream().map(event -> Line.of(event, event.icon(), event.text(), DateTexts.day(event.on())))
                .toList());
    }

    private static void add(MentoringSession session, ZoneId zone, List<Event> events) {
        var day = LocalDate.ofInstant(session.getStart(), zone);
        events.add(new Event(day, Icon.MEETING, NLS.bind(Messages.Timeline_session, session.getNumber())));
        session.getAdvice().stream().filter(advice -> advice.getAppliedOn() != null).forEach(advice -> events
                .add(new Event(advice.getAppliedOn(), Icon.NOTE, NLS.bind(Messages.Timeline_applied,
                        advice.getText()))));
    }

    private static void add(MentoringGoal goal, List<Event> events) {
        goal.getEntries().forEach(entry -> events.add(new Event(entry.getOn(), Icon.STAR,
                NLS.bind(Messages.Timeline_progress, goal.getSpecific(), entry.getValue()))));
    }

    @Override
    public Control control() {
        return root;
    }
}
