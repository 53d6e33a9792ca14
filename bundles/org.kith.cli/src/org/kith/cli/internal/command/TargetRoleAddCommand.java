// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.TargetRole;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what the owner wants to become, and what one has to be able to do there. */
@Command(name = "add")
final class TargetRoleAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "NAME", descriptionKey = "name")
    private List<String> words;

    @Mixin
    private TargetRoleTerms terms;

    TargetRoleAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var name = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addTargetRole, name);
        done(network, network.edit(label, () -> add(network, name)), label);
        return 0;
    }

    private TargetRole add(Network network, String name) {
        var role = GrowthFactory.eINSTANCE.createTargetRole();
        role.setName(name);
        terms.apply(network, role);
        return network.add(role);
    }
}
