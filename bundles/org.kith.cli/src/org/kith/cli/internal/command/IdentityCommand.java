// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.growth.Identities;
import org.kith.model.growth.IdentityStatement;

import picocli.CommandLine.Command;

/** Shows how the owner presents themselves, and did before. */
@Command(name = "identity")
final class IdentityCommand extends NetworkCommand {

    IdentityCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var statements = Identities.of(network.root()).toList();
        kith.answer(statements.stream().map(each -> Json.object("id", each.getId(), "validFrom", each.getValidFrom(),
                "headline", each.getHeadline(), "pitch", each.getPitch(), "keywords", each.getKeywords())).toList(),
                () -> print(statements));
        return 0;
    }

    private void print(List<IdentityStatement> statements) {
        if (statements.isEmpty()) {
            terminal().print(Messages.noIdentity);
        }
        for (var each : statements) {
            terminal().print(each.getValidFrom() + "  " + each.getHeadline());
            VisibilityText.print(terminal(), Messages.pitch, each.getPitch());
            VisibilityText.print(terminal(), Messages.keywords, String.join(", ", each.getKeywords()));
        }
    }
}
