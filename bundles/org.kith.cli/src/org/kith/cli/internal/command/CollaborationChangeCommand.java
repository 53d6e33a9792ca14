// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.pipeline.Collaboration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds to a collaboration, takes from it, or says something of it otherwise. */
@Command(name = "change")
final class CollaborationChangeCommand extends OneCollaborationCommand {

    @Option(names = "--remove-partner", paramLabel = "PARTNER")
    private List<String> partners = List.of();

    @Option(names = "--remove-objective", paramLabel = "TEXT")
    private List<String> objectives = List.of();

    @Option(names = "--remove-milestone", paramLabel = "TEXT")
    private List<String> milestones = List.of();

    @Mixin
    private CollaborationTerms terms;

    CollaborationChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Collaboration collaboration) {
        edit(network, collaboration, NLS.bind(Messages.changeCollaboration, collaboration.getTitle()),
                () -> {
                    remove(collaboration);
                    terms.apply(network, collaboration);
                });
    }

    private void remove(Collaboration collaboration) {
        partners.forEach(name -> EcoreUtil.remove(CollaborationTerms.partner(collaboration, name)));
        objectives.forEach(text -> EcoreUtil.remove(CollaborationTerms.objective(collaboration, text.strip())));
        milestones.forEach(text -> EcoreUtil.remove(CollaborationTerms.milestone(collaboration, text.strip())));
    }
}
