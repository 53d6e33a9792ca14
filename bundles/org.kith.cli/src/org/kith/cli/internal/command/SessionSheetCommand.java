// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what prepares a session, or what was said in it, as text or as a page to print. */
@Command(name = "sheet")
final class SessionSheetCommand extends OneMentorshipCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "number")
    private Integer number;

    @Mixin
    private Page page;

    SessionSheetCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) throws IOException {
        page.answer(kith, kith.services().sessionSheets().sheet(network, session(mentorship),
                kith.clock().getZone()));
    }

    /** The next one is to be prepared; where none is planned, the last one is what there is to read. */
    private MentoringSession session(Mentorship mentorship) {
        return number != null ? MentorshipSearch.session(mentorship, number) : Mentorships.nextSession(mentorship)
                .or(() -> Mentorships.lastSession(mentorship))
                .orElseThrow(() -> new CommandException(Messages.noSessions));
    }
}
