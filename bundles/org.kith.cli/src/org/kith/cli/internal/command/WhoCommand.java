// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whom the owner knows at an organization, now and formerly, and through whom the others can be reached. */
@Command(name = "who")
final class WhoCommand extends NetworkCommand {

    @Parameters(paramLabel = "ORGANIZATION", descriptionKey = "organization")
    private String name;

    WhoCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var organization = new Organizations(network).find(name);
        var known = new KnownThere(kith, network, organization);
        kith.answer(known.json(), () -> {
            if (known.lines().isEmpty()) {
                terminal().print(NLS.bind(Messages.nobodyThere, organization.getLabel()));
            }
            known.lines().forEach(terminal()::print);
        });
        return 0;
    }
}
