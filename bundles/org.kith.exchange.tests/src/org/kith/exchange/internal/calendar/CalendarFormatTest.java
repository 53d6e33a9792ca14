// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.Selection;
import org.kith.core.history.Touches;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Sensitivity;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class CalendarFormatTest {

    private TestNetwork test;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
    }

    /** Everybody with a cadence is due on the same day. */
    private static final class EverybodyIsDue implements Cadences {

        @Override
        public List<PersonRow> rows(Network network) {
            return network.root().getPeople().stream().map(person -> row(network, person)).toList();
        }

        @Override
        public PersonRow row(Network network, Person person) {
            return new PersonRow(person.getId(), person.getLabel(), "", "", "", PersonStatus.ACTIVE, false, false, null, 0, 0,
                    person.getCadence() == null ? null : new CadenceRule(30, 45, null, CadenceRule.Origin.MANUAL),
                    Touches.NONE, TieWeights.DEFAULT, List.of());
        }

        @Override
        public Optional<CadenceRule> ruleFor(Person person) {
            return Optional.empty();
        }

        @Override
        public Optional<Due> due(PersonRow row, LocalDate today) {
            return Optional.ofNullable(row.cadence()).map(rule -> new Due(row.id(), row.name(), DueStatus.RED, 46, 30, 45,
                    LocalDate.of(2026, 10, 1), "46 days since a call, target 30, at most 45", 1));
        }

        @Override
        public List<Due> today(Collection<PersonRow> rows, LocalDate today) {
            return List.of();
        }
    }

    @Test
    void everybodyWithACadenceIsATaskWithAnAlarm() throws Exception {
        test.add(aPerson("Ada").withCadence(30, 45));
        test.add(aPerson("Tim").withCadence(30, 45));
        test.add(aPerson("Grace"));

        assertThat(written()).satisfies(text -> assertThat(count(text, "BEGIN:VTODO")).isEqualTo(2))
                .satisfies(text -> assertThat(count(text, "BEGIN:VALARM")).isEqualTo(2))
                .contains("DUE;VALUE=DATE:20261001", "SUMMARY:Get in touch with Ada",
                        "DESCRIPTION:46 days since a call\\, target 30\\, at most 45", "TRIGGER;RELATED=END:PT9H");
    }

    @Test
    void everybodyWithACadenceIsAnEventWhereThereAreNoTasks() throws Exception {
        test.add(aPerson("Ada").withCadence(30, 45));

        assertThat(written(new CalendarEventsFormat(new EverybodyIsDue(), test.clock())))
                .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261001", "SUMMARY:Get in touch with Ada",
                        "TRIGGER;RELATED=START:PT9H")
                .doesNotContain("VTODO");
    }

    @Test
    void birthdaysComeEveryYear() throws Exception {
        var ada = test.add(aPerson("Ada Lovelace").born("1815-12-10"));

        assertThat(written()).contains("UID:birthday-" + ada.getId() + "@kith", "DTSTART;VALUE=DATE:18151210",
                "RRULE:FREQ=YEARLY", "SUMMARY:Ada Lovelace’s birthday");
    }

    @Test
    void aBirthdayNeedsNoYear() throws Exception {
        test.add(aPerson("Leap").born("--02-29"));

        assertThat(written()).contains("DTSTART;VALUE=DATE:20200229");
    }

    @Test
    void aBirthdayWithoutADayIsNone() throws Exception {
        test.add(aPerson("Ada").born("1815"));

        assertThat(written()).doesNotContain("VEVENT");
    }

    @Test
    void secretPeopleStayAtHome() throws Exception {
        test.add(aPerson("Ada").born("1815-12-10").withCadence(30, 45)
                .with(person -> person.setSensitivity(Sensitivity.SECRET)));

        assertThat(written()).doesNotContain("Ada");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws Exception {
        test.add(aPerson("A name that is so long that no line of a calendar can hold all of it at once").born("--01-01"));

        assertThat(written().split("\r\n")).startsWith("BEGIN:VCALENDAR")
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aLaterCalendarReplacesAnEarlierOne() throws Exception {
        test.add(aPerson("Ada").born("1815-12-10"));
        var earlier = written();
        test.clock().advance(Duration.ofDays(1));

        assertThat(sequence(written())).isGreaterThan(sequence(earlier));
    }

    private static int sequence(String text) {
        var matcher = Pattern.compile("SEQUENCE:(\\d+)").matcher(text);
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private String written() throws Exception {
        return written(new CalendarFormat(new EverybodyIsDue(), test.clock()));
    }

    private String written(Format format) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), Selection.of(test.network().root().getPeople()), output, new NullProgressMonitor());
        return output.toString(StandardCharsets.UTF_8);
    }
}
