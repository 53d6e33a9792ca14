// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;

/** Shows all there is about a mentorship. */
@Command(name = "show")
final class MentorshipShowCommand extends OneMentorshipCommand {

    MentorshipShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var owner = network.root().getOwner();
        kith.answer(new MentorshipJson(mentorship, owner).document(),
                () -> new MentorshipText(mentorship, owner, kith.clock().getZone(), terminal()).print());
    }
}
