// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Map;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a mentorship to another status. */
@Command(name = "move")
final class MentorshipMoveCommand extends OneMentorshipCommand {

    @Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "status")
    private MentorshipStatus status;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    MentorshipMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        if (status == MentorshipStatus.COMPLETED && Mentorships.isOpen(mentorship)) {
            throw new CommandException(Messages.closeInstead);
        }
        edit(network, mentorship, label(Messages.moveMentorship, network, mentorship, Words.of(status)), Map.of(),
                () -> new Mentoring(network).move(mentorship, status, date == null ? kith.today() : date));
    }
}
