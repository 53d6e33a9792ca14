// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.text.DateTexts;

/** What was promised in a session, and three fields that promise more: what, who, until when. */
final class CommitmentGroup {

    private final MentorshipEdits edits;
    private final Supplier<MentoringSession> session;
    private final LineList list;
    private final Combo who;
    private final Text until;
    private List<Person> people = List.of();

    CommitmentGroup(Composite group, MentorshipEdits edits, Supplier<MentoringSession> session) {
        this.edits = edits;
        this.session = session;
        list = new LineList(group, SWT.NONE, Messages.Session_commitments)
                .onToggle(line -> edits.toggle((Task) line.key())).onRemove(line -> edits.remove((Task) line.key()));
        var row = Page.fields(group);
        row.setLayout(EntryRow.layout());
        list.entry(row, Messages.Session_addCommitment, this::commit).setLayoutData(EntryRow.wide());
        who = EntryRow.labelled(row, Messages.Session_who, new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
        until = EntryRow.labelled(row, Messages.Session_until, new Text(row, SWT.SINGLE | SWT.BORDER));
        until.setMessage(Messages.Session_day);
        until.addListener(SWT.Modify, event -> until.setToolTipText(isReadable() ? null : Messages.Session_untilWrong));
    }

    private boolean isReadable() {
        try {
            due();
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private LocalDate due() {
        var text = until.getText().strip();
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** With a day that can't be read nothing is promised: the field says what is wrong. */
    private boolean commit(String summary) {
        if (!isReadable()) {
            until.setFocus();
            return false;
        }
        var promiser = people.get(Math.max(0, who.getSelectionIndex()));
        boolean promised = edits.commit(session.get(), summary, promiser, due());
        if (promised) {
            until.setText("");
        }
        return promised;
    }

    void show(MentoringSession shown, Mentorship mentorship) {
        list.show(shown.getCommitments().stream().map(CommitmentGroup::line).toList());
        var now = Mentorships.people(mentorship).toList().reversed();
        if (!now.equals(people)) {
            people = now;
            who.setItems(people.stream().map(Person::getLabel).toArray(String[]::new));
            who.select(0);
        }
    }

    /** @return a task with a check box */
    static Line line(Task task) {
        boolean done = task.getStatus() == TaskStatus.COMPLETED;
        return Line.check(task, done, task.getSummary(), detail(task, done));
    }

    /** @return who promised, and until when */
    static String detail(Task task, boolean done) {
        var who = task.getAssignee() == null ? "" : task.getAssignee().getLabel();
        return done || task.getDue() == null ? who
                : NLS.bind(Messages.Commitment_until, who, DateTexts.day(task.getDue()));
    }
}
