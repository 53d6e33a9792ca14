// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says otherwise what a target role asks for, or what it is called. */
@Command(name = "change")
final class TargetRoleChangeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ROLE", descriptionKey = "role")
    private String which;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Mixin
    private TargetRoleTerms terms;

    TargetRoleChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var role = Searches.targetRole(network, which);
        var label = NLS.bind(Messages.changeTargetRole, role.getName());
        network.edit(label, () -> {
            if (name != null) {
                role.setName(name.strip());
            }
            terms.apply(network, role);
        });
        done(network, role, label);
        return 0;
    }
}
