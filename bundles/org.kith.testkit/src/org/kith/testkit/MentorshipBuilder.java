// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.kith.core.Network;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.SessionStatus;

/** A sentence about a mentorship: {@code aMentorship().by(barbara).of(mary).active("2026-09-01")}. */
public final class MentorshipBuilder {

    private final Mentorship mentorship = MentorshipFactory.eINSTANCE.createMentorship();

    MentorshipBuilder() {
        reaching(MentorshipStatus.PROPOSED, "2026-08-01");
    }

    /** Says who mentors. */
    public MentorshipBuilder by(Person... mentors) {
        mentorship.getMentors().addAll(List.of(mentors));
        return this;
    }

    /** Says who is mentored. */
    public MentorshipBuilder of(Person... mentees) {
        mentorship.getMentees().addAll(List.of(mentees));
        return this;
    }

    /** Says what it is about. */
    public MentorshipBuilder about(String topic) {
        mentorship.setTopic(topic);
        return this;
    }

    /** Comes to a status on a day. */
    public MentorshipBuilder reaching(MentorshipStatus status, String day) {
        var step = MentorshipFactory.eINSTANCE.createStatusStep();
        step.setStatus(status);
        step.setOn(LocalDate.parse(day));
        mentorship.getSteps().add(step);
        mentorship.setStatus(status);
        return this;
    }

    /** Was accepted and is active since a day, by an agreement that leaves open how often they meet. */
    public MentorshipBuilder active(String day) {
        return agreed(day, 0, 0).reaching(MentorshipStatus.ACCEPTED, day).reaching(MentorshipStatus.ACTIVE, day);
    }

    /** Agrees on a first day, every how many days to meet, and for how many weeks. */
    public MentorshipBuilder agreed(String start, int frequencyDays, int weeks) {
        var agreement = agreement();
        agreement.setStart(LocalDate.parse(start));
        agreement.setFrequencyDays(frequencyDays);
        agreement.setDurationWeeks(weeks);
        return this;
    }

    private Agreement agreement() {
        if (mentorship.getAgreements().isEmpty()) {
            mentorship.getAgreements().add(MentorshipFactory.eINSTANCE.createAgreement());
        }
        return mentorship.getAgreements().getFirst();
    }

    /** Plans a session. */
    public MentorshipBuilder meeting(String instant) {
        return session(instant, SessionStatus.PLANNED, session -> {
            // nothing more is known of it
        });
    }

    /** Held a session, of which more is to say. */
    public MentorshipBuilder held(String instant, Consumer<MentoringSession> more) {
        return session(instant, SessionStatus.HELD, more);
    }

    private MentorshipBuilder session(String instant, SessionStatus status, Consumer<MentoringSession> more) {
        var session = MentorshipFactory.eINSTANCE.createMentoringSession();
        session.setNumber(mentorship.getSessions().size() + 1);
        session.setStart(Instant.parse(instant));
        session.setStatus(status);
        mentorship.getSessions().add(session);
        more.accept(session);
        return this;
    }

    /** Says anything else. */
    public MentorshipBuilder with(Consumer<Mentorship> more) {
        more.accept(mentorship);
        return this;
    }

    /** @return the mentorship, outside of any network */
    public Mentorship build() {
        return mentorship;
    }

    /** @return the mentorship in a network; inside of an edit */
    public Mentorship addTo(Network network) {
        return network.add(mentorship);
    }
}
