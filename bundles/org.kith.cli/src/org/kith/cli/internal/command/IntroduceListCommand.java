// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionLifecycle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists introductions. */
@Command(name = "list")
final class IntroduceListCommand extends NetworkCommand {

    @Option(names = "--all")
    private boolean all;

    IntroduceListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var listed = network.root().getIntroductions().stream()
                .filter(each -> all || IntroductionLifecycle.isOpen(each.getStatus())).toList();
        kith.answer(listed.stream().map(IntroduceListCommand::json).toList(), () -> print(listed));
        return 0;
    }

    private static Map<String, Object> json(Introduction each) {
        return Json.object("id", each.getId(), "introducer", each.getIntroducer().getLabel(), "first",
                each.getFirst().getLabel(), "second", each.getSecond().getLabel(), "status", each.getStatus(),
                "purpose", each.getPurpose(), "requestedOn", each.getRequestedOn(), "firstConsent",
                each.isFirstConsent(), "secondConsent", each.isSecondConsent(), "withoutConsent",
                each.getWithoutConsent(), "madeOn", each.getMadeOn(), "outcome", each.getOutcome(),
                "thankedOn", each.getThankedOn(), "tasks", each.getTasks().stream().map(TasksCommand::json).toList());
    }

    private void print(List<Introduction> introductions) {
        if (introductions.isEmpty()) {
            terminal().print(Messages.noIntroductions);
            return;
        }
        var table = new TextTable(Messages.introducer, Messages.whom, Messages.toWhom, Messages.status,
                Messages.purpose, Messages.id);
        introductions.forEach(each -> table.row(each.getIntroducer().getLabel(), each.getFirst().getLabel(),
                each.getSecond().getLabel(), Words.of(each.getStatus()), each.getPurpose(), each.getId()));
        table.print(terminal());
    }
}
