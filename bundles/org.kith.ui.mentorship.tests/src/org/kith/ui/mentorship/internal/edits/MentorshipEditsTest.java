// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class MentorshipEditsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var barbara = test.add(aPerson("Barbara Liskov"));
        test.network().edit("Mentorship", () -> {
            var mentorship = aMentorship().by(barbara).of(test.network().root().getOwner()).about("Speaking")
                    .agreed("2026-08-20", 14, 12).reaching(MentorshipStatus.ACCEPTED, "2026-08-10")
                    .reaching(MentorshipStatus.ACTIVE, "2026-08-20").meeting("2026-08-20T10:00:00Z")
                    .addTo(test.network());
            var mentoring = new Mentoring(test.network());
            var session = mentorship.getSessions().getFirst();
            mentoring.commit(session, "Rehearse", test.network().root().getOwner(), null);
            mentoring.advise(session, barbara, "Rehearse aloud");
            var goal = mentoring.setGoal(mentorship, "Give two talks");
            mentoring.enterProgress(goal, LocalDate.of(2026, 8, 21), 10, null);
            var item = MentorshipFactory.eINSTANCE.createAgendaItem();
            item.setTopic("Slides");
            session.getAgenda().add(item);
        });
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("begin", (edits, each) -> edits.begin(MentorshipKind.PEER, true, List.copyOf(each.getMentors()),
                        "Proofs", MentorshipStatus.PROPOSED)),
                edit("move", (edits, each) -> edits.move(each, MentorshipStatus.PAUSED)),
                edit("close", (edits, each) -> {
                    var closing = MentorshipFactory.eINSTANCE.createClosing();
                    closing.setRating(5);
                    closing.setStayInTouchDays(90);
                    edits.close(each, closing);
                }),
                edit("remove", MentorshipEdits::remove),
                edit("agree anew", MentorshipEdits::agreeAnew),
                edit("sign", (edits, each) -> edits.sign(each.getAgreements().getFirst(),
                        each.getMentors().getFirst())),
                edit("plan all", MentorshipEdits::planAll),
                edit("plan", MentorshipEdits::plan),
                edit("hold", (edits, each) -> edits.hold(each.getSessions().getFirst())),
                edit("add a point", (edits, each) -> edits.addPoint(each.getSessions().getFirst(), "Nerves")),
                edit("tick a point", (edits, each) -> edits.tick(each.getSessions().getFirst().getAgenda().getFirst())),
                edit("remove a point", (edits, each) -> edits.removePoint(each.getSessions().getFirst(),
                        each.getSessions().getFirst().getAgenda().getFirst())),
                edit("take over", (edits, each) -> edits.takeOver(each.getSessions().getFirst(),
                        new Agenda.Point("Voice", null, null, true, false))),
                edit("do a task", (edits, each) -> edits.toggle(Mentorships.openCommitments(each).getFirst())),
                edit("remove a task", (edits, each) -> edits.remove(Mentorships.openCommitments(each).getFirst())),
                edit("advise", (edits, each) -> edits.advise(each.getSessions().getFirst(),
                        each.getMentors().getFirst(), "Breathe", "Stage presence")),
                edit("remove advice", (edits, each) -> edits.remove(each.getSessions().getFirst(),
                        each.getSessions().getFirst().getAdvice().getFirst())),
                edit("apply advice", (edits, each) -> edits.answer(each.getSessions().getFirst().getAdvice().getFirst(),
                        AdviceStatus.APPLIED)),
                edit("say what came of it", (edits, each) -> edits.result(
                        each.getSessions().getFirst().getAdvice().getFirst(), "Worked")),
                edit("promise", (edits, each) -> edits.commit(each.getSessions().getFirst(), "Submit",
                        each.getMentees().getFirst(), LocalDate.of(2026, 9, 30))),
                edit("set a goal", (edits, each) -> edits.setGoal(each, "Write a paper")),
                edit("remove a goal", (edits, each) -> edits.remove(each, each.getGoals().getFirst())),
                edit("add an action", (edits, each) -> edits.addAction(each.getGoals().getFirst(), "Find a venue")),
                edit("describe", (edits, each) -> edits.describe(each.getMentors().getFirst(), new ProfileValues(true,
                        false, 1, 0, List.of("Speaking", "Proofs"), List.of(), List.of("en"),
                        List.of(MentoringStyle.COACHING)))),
                edit("train", (edits, each) -> edits.train(each.getGoals().getFirst(), List.of("Speaking"))),
                edit("remove progress", (edits, each) -> edits.remove(each.getGoals().getFirst(),
                        each.getGoals().getFirst().getEntries().getFirst())),
                edit("enter progress", (edits, each) -> edits.enterProgress(each.getGoals().getFirst(), 50)));
    }

    private static Arguments edit(String name, BiConsumer<MentorshipEdits, Mentorship> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<MentorshipEdits, Mentorship> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new MentorshipEdits(desk.openNetwork()),
                Mentorships.of(desk.opened().root()).findFirst().orElseThrow());
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
