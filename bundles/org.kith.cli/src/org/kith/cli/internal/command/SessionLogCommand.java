// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a session took place and what was said (GROW), or adds to what was logged before. */
@Command(name = "log")
final class SessionLogCommand extends OneMentorshipCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "number")
    private Integer number;

    @Option(names = "--date", paramLabel = "DATE")
    private String date;

    @Option(names = "--goal", paramLabel = "TEXT")
    private String goal;

    @Option(names = "--reality", paramLabel = "TEXT")
    private String reality;

    @Option(names = "--option", paramLabel = "TEXT")
    private List<String> options = List.of();

    @Option(names = "--will", paramLabel = "TEXT")
    private String will;

    @Option(names = "--notes", paramLabel = "TEXT")
    private String notes;

    @Option(names = "--advice", paramLabel = "TEXT")
    private List<String> advice = List.of();

    @Option(names = "--commit", paramLabel = "TEXT")
    private List<String> commitments = List.of();

    @Option(names = "--rating", paramLabel = "N")
    private Integer rating;

    @Option(names = "--their-rating", paramLabel = "N")
    private Integer theirRating;

    SessionLogCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var planned = number == null ? Mentorships.nextSession(mentorship)
                : Optional.of(MentorshipSearch.session(mentorship, number));
        var start = start(planned);
        var advised = advice.stream().map(text -> Said.of(text, mentorship, mentorship.getMentors().getFirst()))
                .toList();
        var committed = commitments.stream()
                .map(text -> Said.of(text, mentorship, mentorship.getMentees().getFirst())).toList();
        var owner = network.root().getOwner();
        var label = label(Messages.logSession, network, mentorship);
        var session = network.edit(label, () -> {
            var mentoring = new Mentoring(network);
            var held = planned.orElseGet(() -> mentoring.plan(mentorship, start, 0));
            mentoring.reschedule(held, start);
            mentoring.hold(held);
            fill(held, mentorship.getMentors().contains(owner));
            advised.forEach(said -> mentoring.advise(held, said.person(), said.text()));
            committed.forEach(said -> commit(mentoring, held, said));
            return held;
        });
        done(network, mentorship, label, Json.object("session", session.getNumber(), "interaction",
                session.getInteraction()));
    }

    /** Without a day it is when it was planned, or now if that is still to come. */
    private Instant start(Optional<MentoringSession> planned) {
        var now = kith.clock().instant();
        var known = planned.map(MentoringSession::getStart);
        if (date == null) {
            return known.filter(start -> start.isBefore(now)).orElse(now);
        }
        var zone = kith.clock().getZone();
        var time = known.map(start -> start.atZone(zone).toLocalTime()).orElse(LocalTime.NOON);
        var start = Dates.time(date, time, zone);
        boolean laterToday = date.indexOf('T') < 0 && start.isAfter(now) && day(start, zone).equals(day(now, zone));
        return laterToday ? now : start;
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone);
    }

    private void fill(MentoringSession session, boolean mentoring) {
        Optional.ofNullable(goal).ifPresent(session::setGoal);
        Optional.ofNullable(reality).ifPresent(session::setReality);
        session.getOptions().addAll(options);
        Optional.ofNullable(will).ifPresent(session::setWill);
        Optional.ofNullable(notes).ifPresent(session::setNotes);
        Optional.ofNullable(mentoring ? rating : theirRating).ifPresent(session::setMentorRating);
        Optional.ofNullable(mentoring ? theirRating : rating).ifPresent(session::setMenteeRating);
    }

    /** What has no day is meant until they meet again. */
    private void commit(Mentoring mentoring, MentoringSession session, Said said) {
        var next = Mentorships.nextSession((Mentorship) session.eContainer())
                .map(each -> day(each.getStart(), kith.clock().getZone())).orElse(null);
        mentoring.commit(session, said.text(), said.person(), said.due() == null ? next : said.due());
    }
}
