// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.Network;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationStatus;

import picocli.CommandLine.Parameters;

/** A command on one collaboration. */
abstract class OneCollaborationCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "C", descriptionKey = "collaboration")
    private String which;

    OneCollaborationCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) throws Exception {
        run(network, Searches.collaboration(network, which));
        return 0;
    }

    abstract void run(Network network, Collaboration collaboration) throws Exception;

    final void edit(Network network, Collaboration collaboration, String label, Runnable work) {
        network.edit(label, work);
        done(network, collaboration, label);
        warn(terminal(), collaboration);
    }

    /** Says where an active collaboration is not good for all. */
    static void warn(Terminal terminal, Collaboration collaboration) {
        var benefit = MutualBenefit.of(collaboration);
        if (collaboration.getStatus() == CollaborationStatus.ACTIVE && !benefit.isMutual()) {
            terminal.say(NLS.bind(Messages.benefitMissing, String.join("; ", benefit.missing())));
        }
    }
}
