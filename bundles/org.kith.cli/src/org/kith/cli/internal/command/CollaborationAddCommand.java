// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.model.contacts.Party;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a collaboration of the owner with others, or of others alone. */
@Command(name = "add")
final class CollaborationAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--status", paramLabel = "STATUS")
    private CollaborationStatus status = CollaborationStatus.IDEA;

    @Option(names = "--without-me")
    private boolean withoutMe;

    @Mixin
    private CollaborationTerms terms;

    CollaborationAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var label = NLS.bind(Messages.addCollaboration, String.join(" ", words).strip());
        var collaboration = network.edit(label, () -> begin(network));
        done(network, collaboration, label);
        OneCollaborationCommand.warn(terminal(), collaboration);
        return 0;
    }

    private Collaboration begin(Network network) {
        var partners = withoutMe ? List.<Party>of() : List.<Party>of(network.root().getOwner());
        var collaboration = new Collaborating(network).begin(String.join(" ", words).strip(),
                CollaborationKind.PROJECT, status, partners, kith.today());
        terms.apply(network, collaboration);
        return collaboration;
    }
}
