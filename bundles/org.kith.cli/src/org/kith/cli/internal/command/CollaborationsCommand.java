// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.collaboration.Complementarity;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists collaborations. */
@Command(name = "collaborations")
final class CollaborationsCommand extends NetworkCommand {

    @Option(names = "--all")
    private boolean all;

    CollaborationsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var listed = Collaborations.of(network.root()).filter(each -> all || Collaborations.isOpen(each)).toList();
        kith.answer(listed.stream().map(each -> new CollaborationJson(each).summary()).toList(),
                () -> print(listed, network.root().getOwner()));
        return 0;
    }

    private void print(List<Collaboration> collaborations, Person owner) {
        if (collaborations.isEmpty()) {
            terminal().print(Messages.noCollaborations);
            return;
        }
        var table = new TextTable(Messages.subject, Messages.withWhom, Messages.mentorshipKind, Messages.status,
                Messages.nextDue, Messages.health, Messages.complementarity, Messages.benefit, Messages.id);
        for (var each : collaborations) {
            table.row(each.getTitle(), Collaborations.others(each, owner), Words.of(each.getKind()),
                    Words.of(each.getStatus()), Collaborations.nextDue(each).map(Object::toString).orElse(""),
                    Collaborations.lastReview(each).map(review -> String.valueOf(review.getHealth())).orElse(""),
                    Words.percent(Complementarity.of(each).value()),
                    MutualBenefit.of(each).isMutual() ? Messages.mutual : Messages.notMutual, each.getId());
        }
        table.print(terminal());
    }
}
