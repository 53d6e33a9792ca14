// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipPackage.Literals;
import org.kith.model.mentorship.SessionStatus;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** One session, from its agenda to what was promised: the next one, unless another is chosen. */
final class SessionTab implements Detail<Mentorship> {

    private static final int GROW_LINES = 2;
    private static final int NOTE_LINES = 4;
    private static final int MOST_STARS = 5;
    private static final int BUTTONS = 3;

    private final OpenNetwork open;
    private final MentorshipEdits edits;
    private final Page page;
    private final Label title;
    private final Label state;
    private final Button held;
    private final Button plan;
    private final Button sheet;
    private final List<Composite> parts = new ArrayList<>();
    private final List<FormFields> forms = new ArrayList<>();
    private LineList agenda;
    private AdviceGroup advice;
    private CommitmentGroup commitments;
    private Mentorship mentorship;
    private int chosen;

    SessionTab(Composite parent, OpenNetwork open, MentorshipEdits edits, SheetDialog sheets) {
        this.open = open;
        this.edits = edits;
        page = new Page(parent);
        var head = page.group();
        var columns = new GridLayout(BUTTONS + 1, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        head.setLayout(columns);
        title = Theme.of(head).face(new Label(head, SWT.NONE), Face.HEADING);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sheet = button(head, Messages.Session_sheet, Messages.Session_sheetTip,
                () -> sheets.of(session(), head.getShell()).open());
        held = button(head, Messages.Session_held, Messages.Session_heldTip, this::hold);
        plan = button(head, Messages.Session_plan, Messages.Session_planTip, () -> edits.plan(mentorship));
        state = Theme.of(head).tone(new Label(head, SWT.WRAP), Tone.MUTED);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, BUTTONS + 1, 1));
        addAgenda();
        addGrow();
        advice = new AdviceGroup(part(), edits, this::session);
        commitments = new CommitmentGroup(part(), edits, this::session);
        addDetails();
        page.dressed();
    }

    private static Button button(Composite head, String text, String toolTip, Runnable action) {
        var button = new Button(head, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(toolTip);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Composite part() {
        var part = page.group();
        parts.add(part);
        return part;
    }

    private void addAgenda() {
        var group = part();
        agenda = new LineList(group, SWT.NONE, Messages.Session_agenda)
                .onToggle(line -> tick((Agenda.Point) line.key()))
                .onRemove(line -> removePoint((Agenda.Point) line.key()));
        agenda.entry(group, Messages.Session_addPoint, topic -> edits.addPoint(session(), topic));
    }

    private void tick(Agenda.Point point) {
        if (point.commitment() != null) {
            edits.toggle(point.commitment());
        } else if (point.item() != null) {
            edits.tick(point.item());
        } else {
            edits.takeOver(session(), point);
        }
    }

    private void removePoint(Agenda.Point point) {
        if (point.item() != null) {
            edits.removePoint(session(), point.item());
        }
    }

    private void addGrow() {
        var group = part();
        Theme.of(group).face(new Label(group, SWT.NONE), Face.HEADING).setText(Messages.Session_grow);
        var form = FormFields.labelled(Page.fields(group), open);
        form.block(Words.of(Literals.MENTORING_SESSION__GOAL), Binding.to(Literals.MENTORING_SESSION__GOAL),
                GROW_LINES);
        form.block(Words.of(Literals.MENTORING_SESSION__REALITY), Binding.to(Literals.MENTORING_SESSION__REALITY),
                GROW_LINES);
        form.block(Messages.Session_options, new Binding<>(
                object -> String.join("\n", ((MentoringSession) object).getOptions()),
                (object, text) -> setOptions((MentoringSession) object, text)), GROW_LINES);
        form.block(Words.of(Literals.MENTORING_SESSION__WILL), Binding.to(Literals.MENTORING_SESSION__WILL),
                GROW_LINES);
        form.block(Words.of(Literals.MENTORING_SESSION__NOTES), Binding.to(Literals.MENTORING_SESSION__NOTES),
                NOTE_LINES);
        forms.add(form);
    }

    private static void setOptions(MentoringSession session, String text) {
        session.getOptions().clear();
        if (text != null) {
            session.getOptions().addAll(Arrays.stream(text.split("\\R")).map(String::strip)
                    .filter(line -> !line.isEmpty()).toList());
        }
    }

    private void addDetails() {
        var group = part();
        Theme.of(group).face(new Label(group, SWT.NONE), Face.HEADING).setText(Messages.Session_details);
        var form = FormFields.labelled(Page.fields(group), open);
        form.line(Words.of(Literals.MENTORING_SESSION__START), new Binding<>(
                object -> ((MentoringSession) object).getStart(),
                (object, start) -> edits.reschedule((MentoringSession) object, start)),
                Sessions.start(open.clock().getZone()));
        form.line(Words.of(Literals.MENTORING_SESSION__MINUTES), Binding.to(Literals.MENTORING_SESSION__MINUTES),
                Conversion.NUMBER);
        form.text(Words.of(Literals.MENTORING_SESSION__LOCATION), Binding.to(Literals.MENTORING_SESSION__LOCATION));
        var stars = IntStream.rangeClosed(0, MOST_STARS).boxed().toList();
        for (var rating : List.of(Literals.MENTORING_SESSION__MENTEE_RATING,
                Literals.MENTORING_SESSION__MENTOR_RATING)) {
            form.choice(Words.of(rating), Binding.<Integer>to(rating), stars, SessionTab::stars);
        }
        forms.add(form);
    }

    private static String stars(int count) {
        return count == 0 ? Messages.Rating_none : "\u2605".repeat(count);
    }

    /** Notes that the session took place; does nothing if it did. */
    void hold() {
        if (session() != null && session().getStatus() == SessionStatus.PLANNED) {
            forms.forEach(FormFields::commit);
            chosen = session().getNumber();
            edits.hold(session());
        }
    }

    /** Shows a certain session from now on. */
    void choose(int number) {
        chosen = number;
        show(mentorship);
    }

    private MentoringSession session() {
        return Mentorships.session(mentorship, chosen).or(() -> Mentorships.nextSession(mentorship))
                .or(() -> Mentorships.lastSession(mentorship)).orElse(null);
    }

    @Override
    public void show(Mentorship shown) {
        if (mentorship != null && !shown.getId().equals(mentorship.getId())) {
            chosen = 0;
        }
        mentorship = shown;
        var session = session();
        parts.forEach(part -> Page.setVisible(part, session != null));
        Page.setVisible(sheet, session != null);
        Page.setVisible(held, session != null && session.getStatus() == SessionStatus.PLANNED);
        Page.setVisible(plan, session == null || session.getStatus() != SessionStatus.PLANNED);
        forms.forEach(form -> form.update(session));
        if (session == null) {
            title.setText(Messages.Session_none);
            state.setText(Messages.Session_noneHint);
        } else {
            title.setText(Sessions.title(session, open.clock().getZone()));
            state.setText(Words.of(session.getStatus()));
            agenda.show(Agenda.of(session).stream().map(SessionTab::line).toList());
            advice.show(session, mentorship);
            commitments.show(session, mentorship);
        }
        page.fit();
    }

    private static Line line(Agenda.Point point) {
        var detail = point.commitment() != null ? commitment(point)
                : point.carriedOver() ? Messages.Session_carriedOver : "";
        return Line.check(point, point.done(), point.topic(), detail);
    }

    private static String commitment(Agenda.Point point) {
        var task = point.commitment();
        return CommitmentGroup.detail(task, task.getStatus() == TaskStatus.COMPLETED);
    }

    @Override
    public Control control() {
        return page.control();
    }
}
