// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.growth.Events;
import org.kith.core.growth.Talks;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.pipeline.Undertakings;
import org.kith.exchange.internal.Messages;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;
import org.kith.model.growth.Event;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.SessionStatus;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Milestone;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;

/** Writes the components of one calendar (RFC 5545), which replace those of an earlier one: ids stay, numbers grow. */
final class CalendarWriting {

    /** How the ids of all that Kith writes end. */
    static final String OURS = "@kith";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    /** A year with a February 29, where none is known. */
    private static final int LEAP_YEAR = 2020;
    private static final String NINE_OF_THE_DAY = "PT9H";
    private static final String A_WEEK_BEFORE = "-P7D";
    private static final String A_DAY_BEFORE = "-P1D";

    private final VObjectWriter out;
    private final Instant now;
    private final Map<Task, Undertaking> undertakings;

    /** @param undertakings what the tasks are for */
    CalendarWriting(Writer writer, Instant now, Map<Task, Undertaking> undertakings) {
        this.out = new VObjectWriter(writer, SyntaxStyle.NEW);
        out.setCaretEncodingEnabled(true);
        this.now = now;
        this.undertakings = undertakings;
    }

    void begin() throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeVersion("2.0");
        out.writeProperty("PRODID", "-//Kith//Kith//EN");
    }

    /** Does nothing where day or month is not known. */
    void birthday(Person person) throws IOException {
        var birthday = person.getBirthday();
        if (birthday == null || birthday.day() == 0) {
            return;
        }
        int year = birthday.year() == 0 ? LEAP_YEAR : birthday.year();
        begin("VEVENT", "birthday-" + person.getId());
        date("DTSTART", LocalDate.of(year, birthday.month(), birthday.day()));
        out.writeProperty("RRULE", "FREQ=YEARLY");
        out.writeProperty("TRANSP", "TRANSPARENT");
        text("SUMMARY", NLS.bind(Messages.Calendar_birthday, person.getLabel()));
        out.writeEndComponent("VEVENT");
    }

    void task(Due due) throws IOException {
        begin("VTODO", "contact-" + due.id());
        date("DUE", due.due());
        var summary = NLS.bind(Messages.Calendar_contact, due.name());
        text("SUMMARY", summary);
        text("DESCRIPTION", due.reason());
        out.writeProperty("STATUS", "NEEDS-ACTION");
        out.writeProperty("PRIORITY", due.status() == DueStatus.RED ? "1" : due.status() == DueStatus.AMBER ? "5" : "9");
        alarm(summary, "END", NINE_OF_THE_DAY);
        out.writeEndComponent("VTODO");
    }

    /** What is done or given up is written, too: a calendar that had it open learns of it. */
    void task(Task task) throws IOException {
        begin("VTODO", "task-" + task.getId());
        text("SUMMARY", task.getSummary());
        describe(task);
        out.writeProperty("STATUS", task.getStatus().name().replace('_', '-'));
        if (task.getCompleted() != null) {
            out.writeProperty("COMPLETED", stamp(task.getCompleted()));
        }
        if (task.getDue() != null) {
            date("DUE", task.getDue());
        }
        if (task.getDue() != null && Mentorships.isOpen(task)) {
            alarm(task.getSummary(), "END", NINE_OF_THE_DAY);
        }
        out.writeEndComponent("VTODO");
    }

    private void describe(Task task) throws IOException {
        if (task.getCounterpart() != null && task.getAssignee() != null) {
            text("DESCRIPTION", NLS.bind(Messages.Calendar_promise, task.getAssignee().getLabel(),
                    task.getCounterpart().getLabel()));
        } else if (task.getCounterpart() != null) {
            text("DESCRIPTION", NLS.bind(Messages.Calendar_promisedTo, task.getCounterpart().getLabel()));
        } else if (undertakings.containsKey(task)) {
            text("DESCRIPTION", Undertakings.title(undertakings.get(task)));
        }
    }

    /** What was reached, or can't be any more, is written, too: a calendar that had it open learns of it. */
    void task(Milestone milestone) throws IOException {
        begin("VTODO", "milestone-" + milestone.getKey());
        describe(milestone);
        boolean open = isOpen(milestone);
        out.writeProperty("STATUS", open ? "NEEDS-ACTION"
                : milestone.getReachedOn() == null ? "CANCELLED" : "COMPLETED");
        if (milestone.getDue() != null) {
            date("DUE", milestone.getDue());
        }
        if (milestone.getDue() != null && open) {
            alarm(milestone.getText(), "END", NINE_OF_THE_DAY);
        }
        out.writeEndComponent("VTODO");
    }

    /** Does nothing for what was reached, can't be any more, or has no day. */
    void event(Milestone milestone) throws IOException {
        if (milestone.getDue() == null || !isOpen(milestone)) {
            return;
        }
        begin("VEVENT", "milestone-" + milestone.getKey());
        date("DTSTART", milestone.getDue());
        out.writeProperty("TRANSP", "TRANSPARENT");
        describe(milestone);
        alarm(milestone.getText(), "START", NINE_OF_THE_DAY);
        out.writeEndComponent("VEVENT");
    }

    private static boolean isOpen(Milestone milestone) {
        return milestone.getReachedOn() == null && Collaborations.isOpen((Collaboration) milestone.eContainer());
    }

    private void describe(Milestone milestone) throws IOException {
        text("SUMMARY", milestone.getText());
        text("DESCRIPTION", NLS.bind(Messages.Calendar_milestone,
                ((Collaboration) milestone.eContainer()).getTitle()));
    }

    /** The deadline of its call for papers; once it was submitted or given up, a calendar learns of that. */
    void task(Talk talk) throws IOException {
        begin("VTODO", "call-" + talk.getId());
        var summary = describe(talk);
        boolean open = Talks.awaitsDeadline(talk);
        out.writeProperty("STATUS", open ? "NEEDS-ACTION"
                : talk.getStatus() == TalkStatus.WITHDRAWN ? "CANCELLED" : "COMPLETED");
        date("DUE", talk.getCallDeadline());
        if (open) {
            alarm(summary, "END", A_WEEK_BEFORE);
        }
        out.writeEndComponent("VTODO");
    }

    /** Does nothing for what was submitted or given up. */
    void event(Talk talk) throws IOException {
        if (!Talks.awaitsDeadline(talk)) {
            return;
        }
        begin("VEVENT", "call-" + talk.getId());
        date("DTSTART", talk.getCallDeadline());
        out.writeProperty("TRANSP", "TRANSPARENT");
        alarm(describe(talk), "START", A_WEEK_BEFORE);
        out.writeEndComponent("VEVENT");
    }

    void event(Event event) throws IOException {
        begin("VEVENT", "event-" + event.getId());
        date("DTSTART", event.getStart());
        date("DTEND", Events.lastDay(event).plusDays(1));
        text("SUMMARY", event.getName());
        if (event.getPlace() != null) {
            text("LOCATION", event.getPlace());
        }
        if (event.getAddress() != null) {
            out.writeProperty("URL", event.getAddress());
        }
        alarm(event.getName(), "START", A_DAY_BEFORE);
        out.writeEndComponent("VEVENT");
    }

    private String describe(Talk talk) throws IOException {
        var summary = NLS.bind(Messages.Calendar_callForPapers, talk.getTitle());
        text("SUMMARY", summary);
        if (talk.getEvent() != null && talk.getEvent().getSensitivity() != Sensitivity.SECRET) {
            text("DESCRIPTION", talk.getEvent().getName());
        }
        return summary;
    }

    /** Does nothing for what is done, or has no day. */
    void event(Task task) throws IOException {
        if (task.getDue() == null || !Mentorships.isOpen(task)) {
            return;
        }
        begin("VEVENT", "task-" + task.getId());
        date("DTSTART", task.getDue());
        out.writeProperty("TRANSP", "TRANSPARENT");
        text("SUMMARY", task.getSummary());
        describe(task);
        alarm(task.getSummary(), "START", NINE_OF_THE_DAY);
        out.writeEndComponent("VEVENT");
    }

    /** A day before, there is time to prepare one that is planned. What was said in it stays between those people. */
    void session(Mentorship mentorship, MentoringSession session, Person owner) throws IOException {
        begin("VEVENT", "session-" + mentorship.getId() + "-" + session.getNumber());
        out.writeProperty("DTSTART", stamp(session.getStart()));
        if (session.getMinutes() > 0) {
            out.writeProperty("DTEND", stamp(session.getStart().plus(Duration.ofMinutes(session.getMinutes()))));
        }
        var summary = NLS.bind(Messages.Calendar_session, session.getNumber(), Mentorships.others(mentorship, owner));
        text("SUMMARY", mentorship.getTopic() == null ? summary : summary + ": " + mentorship.getTopic());
        if (session.getLocation() != null) {
            text("LOCATION", session.getLocation());
        }
        out.writeProperty("STATUS", session.getStatus() == SessionStatus.CANCELLED ? "CANCELLED" : "CONFIRMED");
        attend(mentorship, owner);
        if (session.getStatus() == SessionStatus.PLANNED) {
            alarm(summary, "START", A_DAY_BEFORE);
        }
        out.writeEndComponent("VEVENT");
    }

    private void attend(Mentorship mentorship, Person owner) throws IOException {
        for (var person : Mentorships.people(mentorship).toList()) {
            var address = person.getPrimaryEmail();
            if (address != null) {
                var name = new VObjectParameters();
                name.put("CN", person.getLabel().replaceAll("\\p{Cntrl}", " "));
                out.writeProperty(null, person == owner ? "ORGANIZER" : "ATTENDEE", name,
                        "mailto:" + address.replaceAll("\\s", ""));
            }
        }
    }

    /** A day on which nothing is taken up; the task and the event of one person have one id. */
    void event(Due due) throws IOException {
        begin("VEVENT", "contact-" + due.id());
        date("DTSTART", due.due());
        out.writeProperty("TRANSP", "TRANSPARENT");
        var summary = NLS.bind(Messages.Calendar_contact, due.name());
        text("SUMMARY", summary);
        text("DESCRIPTION", due.reason());
        alarm(summary, "START", NINE_OF_THE_DAY);
        out.writeEndComponent("VEVENT");
    }

    private void alarm(String summary, String related, String when) throws IOException {
        out.writeBeginComponent("VALARM");
        out.writeProperty("ACTION", "DISPLAY");
        text("DESCRIPTION", summary);
        var trigger = new VObjectParameters();
        trigger.put("RELATED", related);
        out.writeProperty(null, "TRIGGER", trigger, when);
        out.writeEndComponent("VALARM");
    }

    private void begin(String component, String id) throws IOException {
        out.writeBeginComponent(component);
        out.writeProperty("UID", id + OURS);
        out.writeProperty("DTSTAMP", stamp(now));
        out.writeProperty("SEQUENCE", String.valueOf(Math.max(0, Duration.between(FIRST, now).toMinutes())));
    }

    private static String stamp(Instant time) {
        return STAMP.format(time.atOffset(ZoneOffset.UTC));
    }

    private void date(String property, LocalDate date) throws IOException {
        var type = new VObjectParameters();
        type.put("VALUE", "DATE");
        out.writeProperty(null, property, type, DateTimeFormatter.BASIC_ISO_DATE.format(date));
    }

    private void text(String property, String text) throws IOException {
        out.writeProperty(property, VObjectPropertyValues.escape(text));
    }

    void end() throws IOException {
        out.writeEndComponent("VCALENDAR");
        out.flush();
    }
}
