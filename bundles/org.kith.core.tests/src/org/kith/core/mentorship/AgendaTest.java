// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.testkit.MentorshipBuilder;

class AgendaTest {

    private final Task promise = aTask("Rehearse aloud", null, null, null);

    private MentorshipBuilder mentorship() {
        return aMentorship().by(aPerson("Barbara Liskov").build()).of(aPerson("Mary Somerville").build())
                .held("2026-08-20T10:00:00Z", session -> {
                    session.getCommitments().add(promise);
                    note(session, "Slides", true);
                    note(session, "Nerves", false);
                }).meeting("2026-09-03T10:00:00Z");
    }

    private static void note(MentoringSession session, String topic, boolean done) {
        var item = MentorshipFactory.eINSTANCE.createAgendaItem();
        item.setTopic(topic);
        item.setDone(done);
        session.getAgenda().add(item);
    }

    private static MentoringSession second(MentorshipBuilder mentorship) {
        return mentorship.build().getSessions().getLast();
    }

    @Test
    void itBeginsWithWhatWasPromisedThenWithWhatWasLeftOpen() {
        var session = second(mentorship());
        note(session, "Next talk", false);
        assertThat(Agenda.of(session)).extracting(Agenda.Point::topic, Agenda.Point::carriedOver)
                .containsExactly(tuple("Rehearse aloud", true),
                        tuple("Nerves", true),
                        tuple("Next talk", false));
    }

    @Test
    void whatIsDoneIsNotTalkedAboutAgain() {
        promise.setStatus(TaskStatus.COMPLETED);
        assertThat(Agenda.of(second(mentorship()))).extracting(Agenda.Point::topic).containsExactly("Nerves");
    }

    @Test
    void onlyTheNextSessionTakesItOver() {
        assertThat(Agenda.of(second(mentorship().meeting("2026-09-17T10:00:00Z")))).isEmpty();
    }

    @Test
    void ofASessionThatIsOverOnlyWhatWasNotedStands() {
        assertThat(Agenda.of(mentorship().build().getSessions().getFirst())).extracting(Agenda.Point::topic)
                .containsExactly("Slides", "Nerves");
    }
}
