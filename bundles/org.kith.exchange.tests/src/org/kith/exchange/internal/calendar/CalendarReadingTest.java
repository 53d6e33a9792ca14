// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.imports.FileImporter;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Events of a calendar, as contacts with those who took part. The clock stands at noon of 2026-09-01, UTC. */
@ExtendWith(NetworkExtension.class)
class CalendarReadingTest {

    private static final String WITH_MARIE = "ATTENDEE;CN=Marie;PARTSTAT=ACCEPTED:mailto:MARIE@x.example\n";

    private TestNetwork test;
    private Person marie;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        marie = test.add(aPerson("Marie Curie").withEmail("marie@x.example"));
    }

    @Test
    void anEventIsAnInteractionWithItsAttendees() throws Exception {
        read("""
                UID:1
                SUMMARY:Lunch\\, at last
                LOCATION:Café de Flore
                DESCRIPTION:Radium
                DTSTART:20260801T100000Z
                DTEND:20260801T113000Z
                """ + WITH_MARIE);
        var lunch = meetings().getFirst();
        assertThat(lunch.getSubject()).isEqualTo("Lunch, at last");
        assertThat(lunch.getLocation()).isEqualTo("Café de Flore");
        assertThat(lunch.getStart()).hasToString("2026-08-01T10:00:00Z");
        assertThat(lunch.getMinutes()).isEqualTo(90);
        assertThat(lunch.getKind()).isEqualTo(InteractionKind.MEETING_IN_PERSON);
        assertThat(lunch.getNotes()).as("nobody asked for it").isNull();
    }

    @Test
    void theSameCalendarAgainChangesNothing() throws Exception {
        var event = "UID:1\nDTSTART:20260801T100000Z\nRRULE:FREQ=DAILY;COUNT=3\n" + WITH_MARIE;
        assertThat(read(event).created()).isEqualTo(3);
        assertThat(read(event)).extracting(FileReport::created, FileReport::unchanged).containsExactly(0, 3);
    }

    @Test
    void aRecurringEventTookPlaceEachTimeUntilNow() throws Exception {
        read("""
                UID:1
                DTSTART;TZID=Europe/Berlin:20260810T180000
                RRULE:FREQ=WEEKLY
                EXDATE;TZID=Europe/Berlin:20260817T180000
                """ + WITH_MARIE, """
                UID:1
                RECURRENCE-ID;TZID=Europe/Berlin:20260824T180000
                DTSTART;TZID=Europe/Berlin:20260825T090000
                """ + WITH_MARIE);
        assertThat(meetings()).extracting(each -> each.getStart().toString()).containsExactly("2026-08-31T16:00:00Z",
                "2026-08-25T07:00:00Z", "2026-08-10T16:00:00Z");
    }

    @Test
    void aWholeDayHasNoTime() throws Exception {
        read("UID:1\nDTSTART;VALUE=DATE:20260801\n" + WITH_MARIE);
        assertThat(meetings()).singleElement().extracting(Interaction::getPrecision).isEqualTo(Precision.DAY);
    }

    @Test
    void aMeetingByVideoIsACall() throws Exception {
        read("UID:1\nDTSTART:20260801T100000Z\nLOCATION:https://example.zoom.us/j/1\n" + WITH_MARIE);
        assertThat(meetings()).extracting(Interaction::getKind).containsExactly(InteractionKind.VIDEO_CALL);
    }

    @Test
    void whoOrganizedWasThereAndWhoDeclinedWasNot() throws Exception {
        var pierre = test.add(aPerson("Pierre Curie").withEmail("pierre@x.example"));
        read("UID:1\nDTSTART:20260801T100000Z\nORGANIZER:mailto:pierre@x.example\n"
                + WITH_MARIE.replace("ACCEPTED", "DECLINED"));
        assertThat(meetings()).isEmpty();
        assertThat(test.network().interactions(pierre)).hasSize(1);
    }

    @Test
    void whatIsToComeOrCancelledOrAloneIsLeftOut() throws Exception {
        var report = read("UID:1\nDTSTART:20260801T100000Z\n" + WITH_MARIE,
                "UID:2\nDTSTART:20270801T100000Z\n" + WITH_MARIE,
                "UID:3\nDTSTART:20260801T100000Z\nSTATUS:CANCELLED\n" + WITH_MARIE,
                "UID:4\nDTSTART:20260801T100000Z\n", "UID:5\nSUMMARY:Never\n" + WITH_MARIE);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.notices()).extracting(Notice::message).containsExactly(
                "The event \"Never\" has no beginning and was left out.", "1 events without other people were left out.",
                "1 events are still to come, and were left out.");
    }

    @Test
    void anEventOfStrangersIsLeftOutAndSaidSo() throws Exception {
        var report = read("UID:1\nDTSTART:20260801T100000Z\nATTENDEE:mailto:nobody@x.example\n");
        assertThat(report.created()).isZero();
        assertThat(report.notices()).hasSize(1);
    }

    @Test
    void aRuleWithoutEndIsBounded() throws Exception {
        assertThat(read("UID:1\nDTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY\n" + WITH_MARIE).created())
                .isLessThanOrEqualTo(5001);
    }

    @Test
    void whatIsNoCalendarIsRefused() throws Exception {
        var file = Files.writeString(test.folder().resolve("x.ics"), "BEGIN:VCARD\nEND:VCARD\n");
        assertThatThrownBy(() -> read(file, "icalendar")).isInstanceOf(FormatException.class)
                .hasMessageContaining("x.ics").hasMessageContaining("VCALENDAR");
    }

    private List<Interaction> meetings() {
        return test.network().interactions(marie);
    }

    private FileReport read(String... events) throws Exception {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (var event : events) {
            text.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
        }
        return read(Files.writeString(test.folder().resolve("calendar.ics"), text.append("END:VCALENDAR\n")), null);
    }

    private FileReport read(Path file, String format) throws FormatException {
        return new FileImporter(new Guard(), List.of(new CalendarFormat(null, test.clock()))).run(test.network(), List.of(file),
                ImportOptions.DEFAULT.in(format), new NullProgressMonitor()).files().getFirst();
    }
}
