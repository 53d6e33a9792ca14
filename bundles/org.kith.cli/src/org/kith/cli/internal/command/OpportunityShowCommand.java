// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all there is about an opportunity, and whom the owner knows there. */
@Command(name = "show")
final class OpportunityShowCommand extends NetworkCommand {

    @Parameters(paramLabel = "O", descriptionKey = "opportunity")
    private String which;

    OpportunityShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var opportunity = Searches.opportunity(network, which);
        var known = opportunity.getOrganization() == null ? null
                : new KnownThere(kith, network, opportunity.getOrganization());
        kith.answer(OpportunityJson.document(network.root(), opportunity, known, kith.today()),
                () -> new OpportunityText(network.root(), opportunity, terminal()).print(known, kith.today()));
        return 0;
    }
}
