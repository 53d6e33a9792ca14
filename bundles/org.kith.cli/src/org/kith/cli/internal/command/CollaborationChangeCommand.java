// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.pipeline.Collaboration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds to a collaboration, or says something of it otherwise. */
@Command(name = "change")
final class CollaborationChangeCommand extends OneCollaborationCommand {

    @Mixin
    private CollaborationTerms terms;

    CollaborationChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Collaboration collaboration) {
        edit(network, collaboration, NLS.bind(Messages.changeCollaboration, collaboration.getTitle()),
                () -> terms.apply(network, collaboration));
    }
}
