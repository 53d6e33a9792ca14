// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;
import static org.kith.testkit.Builders.anEvent;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.format.Format;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.format.Selection;
import org.kith.core.guard.Guard;
import org.kith.core.introduction.Introducing;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.people.Cadences;
import org.kith.core.pipeline.Undertakings;
import org.kith.exchange.internal.imports.FileImporter;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.testkit.MentorshipBuilder;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

/** Tasks, milestones and the sessions of mentorships in a calendar. The clock stands at noon of 2026-09-01, UTC. */
@ExtendWith(NetworkExtension.class)
class CalendarPlansTest {

    private static final String LUNCH = """
            BEGIN:VEVENT
            UID:1
            SUMMARY:Lunch
            DTSTART:20260828T100000Z
            ATTENDEE:mailto:barbara@x.example
            END:VEVENT
            END:VCALENDAR""";

    private TestNetwork test;
    private Person barbara;

    @BeforeEach
    void addBarbara(TestNetwork network) {
        test = network;
        barbara = test.add(aPerson("Barbara \"Barb\" Liskov").withEmail("barbara@x.example"));
    }

    private MentorshipBuilder withBarbara() {
        return aMentorship().by(barbara).of(test.network().root().getOwner()).about("Talks").active("2026-08-01");
    }

    private Mentorship add(MentorshipBuilder mentorship) {
        return test.network().edit("Add a mentorship", () -> mentorship.addTo(test.network()));
    }

    @Test
    void aSessionThatIsPlannedIsAnEventWithAnAlarm() throws Exception {
        var mentorship = add(withBarbara().meeting("2026-09-15T17:00:00Z").with(each -> {
            each.getSessions().getFirst().setMinutes(45);
            each.getSessions().getFirst().setLocation("Café, upstairs");
        }));

        assertThat(written()).contains("UID:session-" + mentorship.getId() + "-1@kith", "DTSTART:20260915T170000Z",
                "DTEND:20260915T174500Z", "SUMMARY:Mentoring session 1 with Barbara \"Barb\" Liskov: Talks",
                "LOCATION:Café\\, upstairs", "STATUS:CONFIRMED", "TRIGGER;RELATED=START:-P1D", "SEQUENCE:",
                "ATTENDEE;CN=Barbara ^'Barb^' Liskov:mailto:barbara@x.example");
    }

    @Test
    void aSessionThatWasHeldSaysNotWhatWasSaid() throws Exception {
        add(withBarbara().held("2026-08-20T17:00:00Z", session -> {
            session.setNotes("in confidence");
            session.setReality("in confidence");
        }));

        assertThat(written()).contains("DTSTART:20260820T170000Z").doesNotContain("VALARM", "in confidence");
    }

    @Test
    void aSessionThatIsCancelledLeavesTheCalendar() throws Exception {
        var mentorship = add(withBarbara().meeting("2026-09-15T17:00:00Z"));
        test.network().edit("Close", () -> {
            var closing = MentorshipFactory.eINSTANCE.createClosing();
            closing.setOn(test.today());
            new Mentoring(test.network()).close(mentorship, closing);
        });

        assertThat(written()).contains("STATUS:CANCELLED");
    }

    @Test
    void aSecretMentorshipStaysAtHome() throws Exception {
        add(withBarbara().meeting("2026-09-15T17:00:00Z").with(each -> each.setSensitivity(Sensitivity.SECRET)));

        assertThat(written()).doesNotContain("session-");
    }

    @Test
    void aMentorshipWithSomebodySecretStaysAtHome() throws Exception {
        test.network().edit("Hide", () -> barbara.setSensitivity(Sensitivity.SECRET));
        add(withBarbara().meeting("2026-09-15T17:00:00Z"));

        assertThat(written()).doesNotContain("session-");
    }

    @Test
    void whatIsToBeDoneIsATask() throws Exception {
        test.add(aTask("Send the slides", null, barbara, "2026-09-10"));

        assertThat(written()).contains("BEGIN:VTODO", "SUMMARY:Send the slides", "DUE;VALUE=DATE:20260910",
                "STATUS:NEEDS-ACTION", "DESCRIPTION:Promised to Barbara \"Barb\" Liskov", "BEGIN:VALARM");
    }

    private void planForAnIntroduction() {
        test.network().edit("Plan", () -> new Undertakings(test.network()).plan(new Introducing(test.network()).plan(
                test.network().root().getOwner(), barbara, aPerson("Tim").addTo(test.network())), "Ask both",
                LocalDate.of(2026, 9, 10)));
    }

    @Test
    void whatIsToBeDoneForSomethingNamesIt() throws Exception {
        planForAnIntroduction();

        assertThat(written()).contains("BEGIN:VTODO", "SUMMARY:Ask both", "DUE;VALUE=DATE:20260910",
                "DESCRIPTION:Mary Somerville introduces Barbara \"Barb\" Liskov and Tim");
    }

    @Test
    void whatIsToBeDoneForSomethingWithSomebodySecretStaysAtHome() throws Exception {
        test.network().edit("Hide", () -> barbara.setSensitivity(Sensitivity.SECRET));
        planForAnIntroduction();

        assertThat(written()).doesNotContain("Ask both");
    }

    @Test
    void whatIsDoneIsATaskWithoutAnAlarm() throws Exception {
        var task = aTask("Send the slides", null, barbara, "2026-09-10");
        task.setStatus(TaskStatus.COMPLETED);
        task.setCompleted(test.clock().instant());
        test.add(task);

        assertThat(written()).contains("STATUS:COMPLETED", "COMPLETED:20260901T120000Z").doesNotContain("VALARM");
        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .doesNotContain("Send the slides");
    }

    @Test
    void whereThereAreNoTasksItIsAnEventOfItsDay() throws Exception {
        test.add(aTask("Send the slides", null, barbara, "2026-09-10"));

        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .contains("DTSTART;VALUE=DATE:20260910", "SUMMARY:Send the slides").doesNotContain("VTODO");
    }

    @Test
    void secretTasksStayAtHome() throws Exception {
        var task = aTask("Send the slides", null, barbara, "2026-09-10");
        task.setSensitivity(Sensitivity.SECRET);
        test.add(task);

        assertThat(written()).doesNotContain("Send the slides");
    }

    private Collaboration collaborate() {
        return test.network().edit("Collaborate", () -> {
            var collaborating = new Collaborating(test.network());
            var book = collaborating.begin("Book", CollaborationKind.CO_AUTHORSHIP, CollaborationStatus.AGREED,
                    List.of(test.network().root().getOwner(), barbara), test.today());
            collaborating.addMilestone(book, "First draft", LocalDate.of(2026, 9, 20));
            return book;
        });
    }

    @Test
    void aMilestoneIsATask() throws Exception {
        var milestone = collaborate().getMilestones().getFirst();

        assertThat(written()).contains("BEGIN:VTODO", "UID:milestone-" + milestone.getKey() + "@kith",
                "SUMMARY:First draft", "DESCRIPTION:Milestone of Book", "DUE;VALUE=DATE:20260920",
                "STATUS:NEEDS-ACTION", "BEGIN:VALARM");
        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .contains("DTSTART;VALUE=DATE:20260920", "SUMMARY:First draft").doesNotContain("VTODO");
    }

    @Test
    void aMilestoneThatWasReachedIsDone() throws Exception {
        var book = collaborate();
        test.network().edit("Reach", () -> book.getMilestones().getFirst().setReachedOn(test.today()));

        assertThat(written()).contains("SUMMARY:First draft", "STATUS:COMPLETED").doesNotContain("VALARM");
    }

    @Test
    void aMilestoneOfWhatWasGivenUpIsCancelled() throws Exception {
        var book = collaborate();
        test.network().edit("Give up", () -> new Collaborating(test.network()).move(book,
                CollaborationStatus.ABANDONED, test.today(), "No time"));

        assertThat(written()).contains("SUMMARY:First draft", "STATUS:CANCELLED").doesNotContain("VALARM");
        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .doesNotContain("First draft");
    }

    @Test
    void aMilestoneWithSomebodySecretStaysAtHome() throws Exception {
        test.network().edit("Hide", () -> barbara.setSensitivity(Sensitivity.SECRET));
        collaborate();

        assertThat(written()).doesNotContain("First draft");
    }

    private Talk plan(TalkStatus status) {
        return test.network().edit("Plan", () -> {
            var talk = test.network().add(GrowthFactory.eINSTANCE.createTalk());
            talk.setTitle("Graphs");
            talk.setEvent(test.network().add(anEvent("JavaZone", "2026-10-20")));
            talk.setStatus(status);
            talk.setCallDeadline(LocalDate.of(2026, 9, 20));
            return talk;
        });
    }

    @Test
    void aCallForPapersIsATaskWithAWeekToGo() throws Exception {
        var talk = plan(TalkStatus.CALL_OPEN);
        assertThat(written()).contains("UID:call-" + talk.getId() + "@kith", "SUMMARY:Call for papers: Graphs",
                "DESCRIPTION:JavaZone", "DUE;VALUE=DATE:20260920", "STATUS:NEEDS-ACTION", "-P7D");
        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .contains("DTSTART;VALUE=DATE:20260920", "SUMMARY:Call for papers: Graphs").doesNotContain("VTODO");
    }

    @Test
    void aSecretEventIsNotNamedWithItsTalk() throws Exception {
        var talk = plan(TalkStatus.CALL_OPEN);
        test.network().edit("Hide", () -> talk.getEvent().setSensitivity(Sensitivity.SECRET));
        assertThat(written()).contains("SUMMARY:Call for papers: Graphs").doesNotContain("JavaZone");
    }

    @Test
    void aTalkThatWasSubmittedHasNoCallForPapersAnyMore() throws Exception {
        plan(TalkStatus.SUBMITTED);
        assertThat(written()).contains("SUMMARY:Call for papers: Graphs", "STATUS:COMPLETED").doesNotContain("-P7D");
        assertThat(written(new CalendarEventsFormat(Services.get(Cadences.class), test.clock()), everybody()))
                .doesNotContain("Graphs");
    }

    @Test
    void anEventThatTheOwnerGoesToIsThereForAllItsDays() throws Exception {
        var event = anEvent("JavaZone", "2026-09-09", test.network().root().getOwner());
        event.setEnd(LocalDate.of(2026, 9, 10));
        event.setPlace("Oslo");
        test.add(event);
        test.add(anEvent("Of others", "2026-09-09"));
        assertThat(written()).contains("UID:event-" + event.getId() + "@kith", "DTSTART;VALUE=DATE:20260909",
                "DTEND;VALUE=DATE:20260911", "SUMMARY:JavaZone", "LOCATION:Oslo", "-P1D").doesNotContain("Of others");
    }

    @Test
    void onlyPlansWithThoseWhoAreExportedAreWritten() throws Exception {
        var ada = test.add(aPerson("Ada"));
        test.add(aTask("Send the slides", null, barbara, "2026-09-10"));
        test.add(aTask("Call about the engine", null, ada, "2026-09-10"));
        test.add(aTask("Water the plants", null, null, "2026-09-10"));
        add(withBarbara().meeting("2026-09-15T17:00:00Z"));

        assertThat(written(format(), List.of(ada))).contains("Call about the engine")
                .doesNotContain("Send the slides", "Water the plants", "session-");
    }

    @Test
    void whatKithWroteComesNotBackAsContacts() throws Exception {
        var mentorship = add(withBarbara().meeting("2026-08-20T17:00:00Z").meeting("2026-08-27T17:00:00Z"));
        test.network().edit("Hold", () -> new Mentoring(test.network()).hold(mentorship.getSessions().getFirst()));
        var file = Files.writeString(test.folder().resolve("kith.ics"), written().replace("END:VCALENDAR", LUNCH));

        var report = new FileImporter(new Guard(), List.of(format())).run(test.network(), List.of(file), ImportOptions.DEFAULT,
                new NullProgressMonitor()).files().getFirst();

        assertThat(report).extracting(FileReport::created, FileReport::rejected).containsExactly(1, 0);
        assertThat(report.notices()).extracting(Notice::message)
                .containsExactly("2 events were written by Kith itself, and were left out.");
        assertThat(test.network().interactions(barbara)).extracting(Interaction::getSubject)
                .containsExactly("Lunch", "Mentoring session 1: Talks");
    }

    private Format format() {
        return new CalendarFormat(Services.get(Cadences.class), test.clock());
    }

    private List<Person> everybody() {
        return test.network().root().getPeople();
    }

    private String written() throws Exception {
        return written(format(), everybody());
    }

    /** @return what was written, the lines unfolded */
    private String written(Format format, Collection<Person> people) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), Selection.of(people), output, new NullProgressMonitor());
        return output.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
