// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;

/** Puts the lines of the list together. */
final class MentorshipRows {

    private final OpenNetwork open;
    private final Network root;

    MentorshipRows(OpenNetwork open) {
        this.open = open;
        root = open.network().orElseThrow().root();
    }

    /**
     * @param words that are looked for in names, topic and detail, whatever their case; all are found by none
     * @return the open ones by their next session, then those that ended, the last ones first
     */
    List<MentorshipRow> matching(String words) {
        var byNext = Comparator.comparing((Mentorship each) -> Mentorships.nextSession(each)
                .map(session -> session.getStart()).orElse(Instant.MAX));
        var byEnd = Comparator.comparing((Mentorship each) -> each.getSteps().getLast().getOn()).reversed();
        var rows = new ArrayList<MentorshipRow>();
        rows.addAll(section(Messages.Mentorships_open, words,
                Mentorships.of(root).filter(Mentorships::isOpen).sorted(byNext)));
        rows.addAll(section(Messages.Mentorships_ended, words,
                Mentorships.of(root).filter(each -> !Mentorships.isOpen(each)).sorted(byEnd)));
        return rows;
    }

    private List<MentorshipRow> section(String title, String words, Stream<Mentorship> some) {
        var rows = new ArrayList<MentorshipRow>(some.map(this::row).filter(row -> row.contains(words)).toList());
        if (!rows.isEmpty()) {
            rows.addFirst(new MentorshipRow.Section(title));
        }
        return rows;
    }

    private MentorshipRow.Entry row(Mentorship mentorship) {
        var owner = root.getOwner();
        var role = joined(Stream.of(role(mentorship, owner), mentorship.getTopic()));
        return new MentorshipRow.Entry(mentorship.getId(), Mentorships.others(mentorship, owner), role,
                joined(Stream.of(Words.of(mentorship.getStatus()), next(mentorship), commitments(mentorship))),
                GoalProgress.of(mentorship).orElse(-1));
    }

    private static String role(Mentorship mentorship, Person owner) {
        return mentorship.getMentors().contains(owner) ? Messages.Role_mentor
                : mentorship.getMentees().contains(owner) ? Messages.Role_mentee : "";
    }

    private String next(Mentorship mentorship) {
        return !Mentorships.isOpen(mentorship) ? null : Mentorships.nextSession(mentorship)
                .map(session -> NLS.bind(Messages.Mentorships_next,
                        DateTexts.day(session.getStart(), open.clock().getZone())))
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

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
