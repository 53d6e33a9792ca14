// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a collaboration to another status. */
@Command(name = "move")
final class CollaborationMoveCommand extends OneCollaborationCommand {

    @Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "status")
    private CollaborationStatus status;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--outcome", paramLabel = "TEXT")
    private String outcome;

    CollaborationMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Collaboration collaboration) {
        edit(network, collaboration,
                NLS.bind(Messages.moveCollaboration, collaboration.getTitle(), Words.of(status)),
                () -> new Collaborating(network).move(collaboration, status, date == null ? kith.today() : date,
                        outcome));
    }
}
