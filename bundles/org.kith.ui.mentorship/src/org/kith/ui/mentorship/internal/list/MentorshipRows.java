// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;

/** Puts the lines of the list together. */
final class MentorshipRows {

    private final Network root;
    private final ZoneId zone;

    /** @param zone in which sessions have their day */
    MentorshipRows(Network root, ZoneId zone) {
        this.root = root;
        this.zone = zone;
    }

    /** @return the open ones by their next session, then those that ended, the last ones first */
    List<OverviewRow.Section> sections() {
        var byNext = Comparator.comparing((Mentorship each) -> Mentorships.nextSession(each)
                .map(session -> session.getStart()).orElse(Instant.MAX));
        var byEnd = Comparator.comparing((Mentorship each) -> each.getSteps().getLast().getOn()).reversed();
        return List.of(section(Messages.Mentorships_open, Mentorships.of(root).filter(Mentorships::isOpen).sorted(byNext)),
                section(Messages.Mentorships_ended,
                        Mentorships.of(root).filter(each -> !Mentorships.isOpen(each)).sorted(byEnd)));
    }

    private OverviewRow.Section section(String title, Stream<Mentorship> some) {
        return new OverviewRow.Section(title, some.map(this::row).toList());
    }

    private MentorshipRow row(Mentorship mentorship) {
        var owner = root.getOwner();
        return new MentorshipRow(mentorship.getId(), Mentorships.others(mentorship, owner),
                Texts.joined(role(mentorship, owner), mentorship.getTopic()),
                Texts.joined(Words.of(mentorship.getStatus()), next(mentorship), commitments(mentorship)),
                GoalProgress.of(mentorship).orElse(-1));
    }

    private static String role(Mentorship mentorship, Person owner) {
        return mentorship.getMentors().contains(owner) ? Messages.Role_mentor
                : mentorship.getMentees().contains(owner) ? Messages.Role_mentee : "";
    }

    private String next(Mentorship mentorship) {
        return !Mentorships.isOpen(mentorship) ? null : Mentorships.nextSession(mentorship)
                .map(session -> NLS.bind(Messages.Mentorships_next,
                        DateTexts.day(session.getStart(), zone)))
                .orElse(Messages.Mentorships_noNext);
    }

    private static String commitments(Mentorship mentorship) {
        int count = Mentorships.openCommitments(mentorship).size();
        return switch (count) {
            case 0 -> null;
            case 1 -> Messages.Mentorships_commitment;
            default -> NLS.bind(Messages.Mentorships_commitments, count);
        };
    }
}
