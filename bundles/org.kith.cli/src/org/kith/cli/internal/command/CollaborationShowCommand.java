// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.pipeline.Collaboration;

import picocli.CommandLine.Command;

/** Shows all there is about a collaboration. */
@Command(name = "show")
final class CollaborationShowCommand extends OneCollaborationCommand {

    CollaborationShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Collaboration collaboration) {
        kith.answer(new CollaborationJson(collaboration).document(),
                () -> new CollaborationText(collaboration, terminal()).print());
    }
}
