// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.IdentityStatement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how the owner presents themselves from a day on. */
@Command(name = "add")
final class IdentityAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "HEADLINE", descriptionKey = "headline")
    private List<String> words;

    @Option(names = "--pitch", paramLabel = "TEXT")
    private String pitch;

    @Option(names = "--keyword", paramLabel = "WORD")
    private List<String> keywords = List.of();

    @Option(names = "--since", paramLabel = "DATE")
    private LocalDate since;

    IdentityAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var label = Messages.addIdentity;
        done(network, network.edit(label, () -> add(network)), label);
        return 0;
    }

    private IdentityStatement add(Network network) {
        var statement = GrowthFactory.eINSTANCE.createIdentityStatement();
        statement.setHeadline(String.join(" ", words).strip());
        statement.setPitch(pitch);
        keywords.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct()
                .forEach(statement.getKeywords()::add);
        statement.setValidFrom(since == null ? kith.today() : since);
        return network.add(statement);
    }
}
