// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.model.contacts.InteractionKind.PHONE_CALL;
import static org.kith.testkit.Builders.aRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.people.DueStatus;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.Services;

class RankedSuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final RankedSuggestions all = new RankedSuggestions(guard);
    private final List<Fault> faults = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void listen() {
        guard.addListener(faults::add);
    }

    private static SuggestionSource source(String title, double score) {
        return (network, people, day) -> () -> List.of(suggestion(title, day, score));
    }

    private static Suggestion suggestion(String title, LocalDate due, double score) {
        return new Suggestion(UUID.randomUUID(), null, title, "Test", "because", DueStatus.AMBER, due, score,
                List.of(Suggestion.DONE));
    }

    private List<String> titles() {
        return all.look(null, List.of(), TODAY).get().stream().map(Suggestion::title).toList();
    }

    @Test
    void theMostPressingComesFirstFromWhateverSource() {
        all.addSource(source("Middling", 1.5));
        all.addSource(source("Pressing", 3));
        all.addSource(source("Coming", 0));
        assertThat(titles()).containsExactly("Pressing", "Middling", "Coming");
    }

    @Test
    void whatIsEquallyPressingGoesByDay() {
        all.addSource((network, people, day) -> () -> List.of(suggestion("Later", day.plusDays(2), 0),
                suggestion("Sooner", day.plusDays(1), 0)));
        assertThat(titles()).containsExactly("Sooner", "Later");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void aSourceThatFailsAtOnceIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut((network, people, day) -> {
            asked.incrementAndGet();
            return misbehaviour.commit();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatFailsAtWorkIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut((network, people, day) -> () -> {
            asked.incrementAndGet();
            return misbehaviour.commit();
        });
    }

    private void assertLeftOut(SuggestionSource faulty) {
        all.addSource(faulty);
        all.addSource(source("Good", 1));
        for (int i = 0; i < 5; i++) {
            assertThat(titles()).containsExactly("Good");
        }
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while suggesting what to do: "));
    }

    @Test
    void peopleWhoAreDueAndThoseOfTheWeekAreSuggested() {
        var rows = List.of(aRow("Late").withCadence(30, 45).touched("2026-07-17", PHONE_CALL).build(),
                aRow("Soon").withCadence(30, 45).touched("2026-08-05", PHONE_CALL).build(),
                aRow("Fine").withCadence(30, 45).touched("2026-08-30", PHONE_CALL).build());
        var suggestions = new DuePeople(Services.get(Cadences.class)).look(null, rows, TODAY).get();
        assertThat(suggestions).extracting(Suggestion::title, Suggestion::isDue).containsExactly(
                tuple("Late", true),
                tuple("Soon", false));
        assertThat(suggestions.getFirst().reason()).startsWith("46 days since");
    }
}
