// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists referrals. */
@Command(name = "list")
final class ReferListCommand extends NetworkCommand {

    @Option(names = "--all")
    private boolean all;

    ReferListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var owner = network.root().getOwner();
        var listed = Pipelines.referrals(network.root())
                .filter(each -> all || ReferralLifecycle.isOpen(each.getStatus())).toList();
        kith.answer(listed.stream().map(each -> json(each, owner)).toList(), () -> print(listed));
        return 0;
    }

    private static Map<String, Object> json(Referral each, Person owner) {
        return Json.object("id", each.getId(), "referrer", each.getReferrer().getLabel(), "candidate",
                each.getCandidate().getLabel(), "recipient", each.getRecipient().getLabel(), "status",
                each.getStatus(), "given", each.getReferrer() == owner, "received", each.getCandidate() == owner,
                "askedOn", each.getAskedOn(), "submittedOn", each.getSubmittedOn(), "resolvedOn",
                each.getResolvedOn(), "skills", each.getSkills().stream().map(Skill::getName).toList(), "workEthic",
                each.getWorkEthic(), "outcome", each.getOutcome(), "thankedOn", each.getThankedOn(),
                "tasks", each.getTasks().stream().map(TasksCommand::json).toList());
    }

    private void print(List<Referral> referrals) {
        if (referrals.isEmpty()) {
            terminal().print(Messages.noReferrals);
            return;
        }
        var table = new TextTable(Messages.referrer, Messages.whom, Messages.toWhom, Messages.status, Messages.id);
        referrals.forEach(each -> table.row(each.getReferrer().getLabel(), each.getCandidate().getLabel(),
                each.getRecipient().getLabel(), Words.of(each.getStatus()), each.getId()));
        table.print(terminal());
    }
}
