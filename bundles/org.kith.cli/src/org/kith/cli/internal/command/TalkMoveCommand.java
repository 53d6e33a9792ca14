// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Talks;
import org.kith.model.growth.TalkStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a talk to another status. */
@Command(name = "move")
final class TalkMoveCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "TALK", descriptionKey = "talk")
    private String which;

    @Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "status")
    private TalkStatus status;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    TalkMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var talk = Searches.talk(network, which);
        var label = NLS.bind(Messages.moveTalk, talk.getTitle(), Words.of(status));
        network.edit(label, () -> Talks.move(talk, status, date == null ? kith.today() : date));
        done(network, talk, label);
        return 0;
    }
}
