// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.testkit.MentorshipBuilder;
import org.kith.testkit.TestClock;

class MentorshipInvariantsTest {

    private static final MentorshipFactory MAKE = MentorshipFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person barbara = aPerson("Barbara Liskov").build();
    private final Network network = aNetworkOf(mary, barbara);

    private MentorshipBuilder ours() {
        return aMentorship().by(barbara).of(mary);
    }

    private List<String> messages(MentorshipBuilder mentorship) {
        return new Invariants(network, TestClock.START).of(mentorship.build()).stream().map(Problem::message).toList();
    }

    @Test
    void anActiveMentorshipIsInOrder() {
        assertThat(messages(ours().active("2026-08-10").meeting("2026-08-20T10:00:00Z"))).isEmpty();
    }

    @Test
    void nobodyMentorsThemselves() {
        assertThat(messages(aMentorship().by(barbara, mary).of(mary))).singleElement().asString()
                .startsWith("Mary Somerville can't be mentor and mentee");
    }

    @Test
    void somebodyMentorsSomebody() {
        assertThat(messages(aMentorship().by(barbara))).containsExactly(
                "A mentorship needs at least one mentor and one mentee.");
    }

    @ParameterizedTest
    @EnumSource(MentorshipStatus.class)
    void onlyWhatTheLifecycleAllowsCanFollow(MentorshipStatus status) {
        var mentorship = ours().reaching(status, "2026-08-10").agreed("2026-08-10", 0, 0);
        boolean allowed = MentorshipLifecycle.next(MentorshipStatus.PROPOSED).contains(status);
        assertThat(messages(mentorship).stream().anyMatch(message -> message.contains("which can't be")))
                .isEqualTo(!allowed);
    }

    @Test
    void itsHistoryRunsForwards() {
        assertThat(messages(ours().reaching(MentorshipStatus.ACCEPTED, "2026-07-31"))).singleElement().asString()
                .contains("lies before what came first (2026-08-01)");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("active from no day on", "needs a first day",
                        mentorship -> mentorship.getAgreements().getFirst().setStart(null)),
                fault("a status without a step", "does not say since when",
                        mentorship -> mentorship.setStatus(MentorshipStatus.PAUSED)),
                fault("a step without a day", "on which day", mentorship -> mentorship.getSteps().getFirst().setOn(null)),
                fault("meeting every minus one days", "less than nothing",
                        mentorship -> mentorship.getAgreements().getFirst().setFrequencyDays(-1)),
                fault("a signature of nobody", "has no name",
                        mentorship -> mentorship.getAgreements().getFirst().getSignatures().add(MAKE.createSignature())),
                fault("a goal without words", "what is to be reached",
                        mentorship -> mentorship.getGoals().add(MAKE.createMentoringGoal())),
                fault("a goal that begins at its end", "begins where it ends", mentorship -> {
                    mentorship.getGoals().add(MAKE.createMentoringGoal());
                    mentorship.getGoals().getFirst().setSpecific("Speak");
                    mentorship.getGoals().getFirst().setMeasure(MAKE.createMeasure());
                }),
                fault("two sessions with one number", "two sessions with the number 1",
                        mentorship -> mentorship.getSessions().getLast().setNumber(1)),
                fault("a session at no time", "has no day",
                        mentorship -> mentorship.getSessions().getFirst().setStart(null)),
                fault("six stars", "from 1 to 5, not 6",
                        mentorship -> mentorship.getSessions().getFirst().setMenteeRating(6)),
                fault("advice of nobody", "lacks its words", mentorship -> mentorship.getSessions().getFirst()
                        .getAdvice().add(MAKE.createAdvice())),
                fault("an empty point", "without words", mentorship -> mentorship.getSessions().getFirst()
                        .getAgenda().add(MAKE.createAgendaItem())),
                fault("closed before it began", "before it began", mentorship -> {
                    mentorship.setClosing(MAKE.createClosing());
                    mentorship.getClosing().setOn(LocalDate.of(2026, 7, 1));
                }));
    }

    private static Arguments fault(String name, String message, Consumer<Mentorship> work) {
        return Arguments.of(name, message, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatCannotBeIsNamed(String name, String message, Consumer<Mentorship> fault) {
        var mentorship = ours().active("2026-08-10").meeting("2026-08-20T10:00:00Z").meeting("2026-09-03T10:00:00Z");
        assertThat(messages(mentorship.with(fault))).singleElement().asString().contains(message);
    }

    @Test
    void aCompletedMentorshipHasAClosing() {
        assertThat(messages(ours().active("2026-08-10").reaching(MentorshipStatus.COMPLETED, "2026-08-20")))
                .containsExactly("A completed mentorship needs a closing.");
    }

    @Test
    void progressThatIsJudgedGoesFromNothingToAll() {
        var goal = MAKE.createMentoringGoal();
        goal.setSpecific("Speak");
        var entry = MAKE.createProgressEntry();
        entry.setOn(DAY);
        entry.setValue(101);
        goal.getEntries().add(entry);
        assertThat(messages(ours().with(mentorship -> mentorship.getGoals().add(goal)))).singleElement().asString()
                .contains("from 0 to 100");
    }

    @Test
    void roomForMentorshipsIsNotNegative() {
        var profile = MAKE.createMentoringProfile();
        profile.setMentorCapacity(-1);
        barbara.getFacets().add(profile);
        assertThat(new Invariants(network, TestClock.START).of(barbara)).singleElement()
                .extracting(Problem::message).asString().contains("less than none");
    }
}
