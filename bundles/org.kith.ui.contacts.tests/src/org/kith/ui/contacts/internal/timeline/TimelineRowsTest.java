// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Person;

class TimelineRowsTest {

    private final Person ada = aPerson("Ada").build();
    private final Person tim = aPerson("Tim").build();
    private final TimelineRows ofAda = new TimelineRows(ZoneOffset.UTC, ada);
    private final TimelineRows ofEverybody = new TimelineRows(ZoneOffset.UTC, null);

    @Test
    void eachMonthHasOneHeading() {
        var rows = ofAda.of(List.of(aCall().with(ada).on("2026-09-01").build(),
                aCall().with(ada).on("2026-08-30").build(), aCall().with(ada).on("2026-08-02").build()));
        assertThat(rows).filteredOn(TimelineRow.Heading.class::isInstance).containsExactly(
                new TimelineRow.Heading(YearMonth.of(2026, 9)), new TimelineRow.Heading(YearMonth.of(2026, 8)));
    }

    @Test
    void onlyTheFirstOfADayShowsTheDay() {
        var rows = ofAda.of(List.of(aCall().with(ada).on("2026-09-01").build(),
                aMeeting().with(ada).on("2026-09-01").build()));
        assertThat(entry(rows, 1).newDay()).isTrue();
        assertThat(entry(rows, 2).newDay()).isFalse();
    }

    @Test
    void aPersonsTimelineNamesTheOthers() {
        var lunch = aMeeting().with(ada, tim).on("2026-09-01").build();
        assertThat(entry(ofAda.of(List.of(lunch)), 1).with()).isEqualTo("Tim");
        assertThat(entry(ofEverybody.of(List.of(lunch)), 1).with()).isEqualTo("Ada and Tim");
    }

    @Test
    void notesStandInForASubject() {
        var call = aCall().with(ada).on("2026-09-01").withNotes("Engines,\n  again").build();
        assertThat(entry(ofAda.of(List.of(call)), 1).subject()).isEqualTo("Engines, again");
        assertThat(entry(ofAda.of(List.of(call)), 1).excerpt()).isEmpty();
    }

    private static TimelineRow.Entry entry(List<TimelineRow> rows, int index) {
        return (TimelineRow.Entry) rows.get(index);
    }
}
