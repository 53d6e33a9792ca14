// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.SessionStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans the next session, or all that the agreement has room for. */
@Command(name = "plan")
final class SessionPlanCommand extends OneMentorshipCommand {

    private static final LocalTime USUAL_TIME = LocalTime.of(17, 0);
    private static final int USUAL_MINUTES = 60;
    private static final Comparator<MentoringSession> BY_START = Comparator.comparing(MentoringSession::getStart);

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--at", paramLabel = "TIME")
    private String at;

    @Option(names = "--minutes", paramLabel = "N")
    private Integer minutes;

    SessionPlanCommand(Kith kith) {
        super(kith);
    }

    /** When to meet, as far as it was said. */
    private record Time(LocalDate day, LocalTime time) {

        static Time of(String text) {
            var typed = text.strip();
            try {
                if (typed.indexOf('T') > 0) {
                    var both = LocalDateTime.parse(typed);
                    return new Time(both.toLocalDate(), both.toLocalTime());
                }
                return typed.indexOf(':') > 0 ? new Time(null, LocalTime.parse(typed))
                        : new Time(LocalDate.parse(typed), null);
            } catch (DateTimeException e) {
                throw new CommandException(NLS.bind(Messages.noSessionTime, text));
            }
        }
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var said = at == null ? new Time(null, null) : Time.of(at);
        if (minutes != null && minutes < 0) {
            throw new CommandException(Messages.minutesNegative);
        } else if (!Mentorships.isOpen(mentorship)) {
            throw new CommandException(NLS.bind(Messages.planEnded, Words.of(mentorship.getStatus())));
        } else if (all && said.day() != null) {
            throw new CommandException(Messages.allAtATime);
        }
        var last = mentorship.getSessions().stream().filter(each -> each.getStatus() != SessionStatus.CANCELLED)
                .max(BY_START);
        var label = label(all ? Messages.planSessions : Messages.planSession, network, mentorship);
        var planned = network.edit(label, () -> plan(new Mentoring(network), mentorship, said, last));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", mentorship.getId(), "sessions", planned.stream()
                .map(each -> Json.object("number", each.getNumber(), "start", each.getStart())).toList()),
                () -> print(label, transaction, planned));
    }

    private List<MentoringSession> plan(Mentoring mentoring, Mentorship mentorship, Time said,
            Optional<MentoringSession> last) {
        var zone = kith.clock().getZone();
        var time = said.time() != null ? said.time()
                : last.map(each -> each.getStart().atZone(zone).toLocalTime()).orElse(USUAL_TIME);
        int length = minutes != null ? minutes : last.map(MentoringSession::getMinutes).orElse(USUAL_MINUTES);
        if (all) {
            return mentoring.planAll(mentorship, time, length, zone);
        }
        var day = said.day() != null ? said.day() : next(mentorship, last.map(MentoringSession::getStart), zone);
        return List.of(mentoring.plan(mentorship, day.atTime(time).atZone(zone).toInstant(), length));
    }

    /** So many days after the last one as was agreed on, but not in the past. */
    private LocalDate next(Mentorship mentorship, Optional<Instant> last, ZoneId zone) {
        var agreement = Mentorships.agreement(mentorship);
        int frequency = agreement.map(Agreement::getFrequencyDays).orElse(0);
        if (last.isPresent() && frequency == 0) {
            throw new CommandException(Messages.planWhen);
        }
        var day = last.map(start -> LocalDate.ofInstant(start, zone).plusDays(frequency))
                .or(() -> agreement.map(Agreement::getStart)).orElse(kith.today());
        return day.isBefore(kith.today()) ? kith.today() : day;
    }

    private void print(String label, long transaction, List<MentoringSession> planned) {
        if (planned.isEmpty()) {
            terminal().print(Messages.allPlanned);
            return;
        }
        terminal().print(NLS.bind(Messages.done, label, transaction));
        planned.forEach(each -> terminal().print(NLS.bind(Messages.sessionAt, each.getNumber(),
                Words.time(each.getStart(), kith.clock().getZone()))));
    }
}
