// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Brief.Section;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.mentorship.SessionSheets;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.SessionStatus;
import org.osgi.service.component.annotations.Component;

/** A page for a session, from the sections that have something to say. */
@Component
public final class MentoringSheets implements SessionSheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public Brief sheet(Network network, MentoringSession session, ZoneId zone) {
        var mentorship = (Mentorship) session.eContainer();
        var start = session.getStart().atZone(zone);
        var about = Stream.of(mentorship.getTopic(), start.format(TIME), session.getLocation())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Brief(NLS.bind(Messages.sessionWith, session.getNumber(),
                Mentorships.others(mentorship, network.root().getOwner())), about, start.toLocalDate(),
                (session.getStatus() == SessionStatus.PLANNED ? before(mentorship, session) : after(session, zone))
                        .filter(section -> !section.lines().isEmpty()).toList());
    }

    private static Stream<Section> before(Mentorship mentorship, MentoringSession session) {
        var last = Mentorships.lastSession(mentorship);
        return Stream.of(section(Messages.whoMeets, SessionLines.people(mentorship)),
                section(Messages.agenda, SessionLines.agenda(session)),
                section(Messages.goals, SessionLines.goals(mentorship)),
                section(Messages.lastAdvice, last.map(SessionLines::advice).orElse(List.of())),
                section(Messages.lastWill, last.map(each -> text(each.getWill())).orElse(List.of())));
    }

    private static Stream<Section> after(MentoringSession session, ZoneId zone) {
        var next = Mentorships.nextSession((Mentorship) session.eContainer())
                .map(each -> each.getStart().atZone(zone)).map(each -> each.toLocalDate() + " " + each.format(TIME));
        return Stream.of(section(Messages.growGoal, text(session.getGoal())),
                section(Messages.growReality, text(session.getReality())),
                section(Messages.growOptions, session.getOptions()),
                section(Messages.growWill, text(session.getWill())), section(Messages.notes, text(session.getNotes())),
                section(Messages.advice, SessionLines.advice(session)),
                section(Messages.commitments, SessionLines.commitments(session)),
                section(Messages.agenda, SessionLines.agenda(session)),
                section(Messages.nextSession, text(next.orElse(null))));
    }

    private static Section section(String title, List<String> lines) {
        return new Section(title, lines);
    }

    private static List<String> text(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
