// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Map;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Completes a mentorship. */
@Command(name = "close")
final class MentorshipCloseCommand extends OneMentorshipCommand {

    @Option(names = "--rating", paramLabel = "N")
    private int rating;

    @Option(names = "--achieved", paramLabel = "TEXT")
    private String achieved;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--stay-in-touch", paramLabel = "DAYS")
    private int stayInTouch;

    MentorshipCloseCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        if (stayInTouch < 0) {
            throw new CommandException(Messages.stayInTouchNegative);
        }
        edit(network, mentorship, label(Messages.closeMentorship, network, mentorship), Map.of(),
                () -> new Mentoring(network).close(mentorship, closing()));
    }

    private Closing closing() {
        var closing = MentorshipFactory.eINSTANCE.createClosing();
        closing.setOn(kith.today());
        closing.setRating(rating);
        closing.setAchieved(achieved);
        closing.setText(note);
        closing.setStayInTouchDays(stayInTouch);
        return closing;
    }
}
