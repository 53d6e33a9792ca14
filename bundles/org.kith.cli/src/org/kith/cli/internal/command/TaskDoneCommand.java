// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.model.contacts.TaskStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that something is done. */
@Command(name = "done")
final class TaskDoneCommand extends NetworkCommand {

    @Parameters(paramLabel = "TASK", arity = "1..*", descriptionKey = "task")
    private List<String> words;

    TaskDoneCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var task = new Tasks(network).find(String.join(" ", words));
        var label = NLS.bind(Messages.taskDone, task.getSummary());
        network.edit(label, () -> {
            task.setStatus(TaskStatus.COMPLETED);
            task.setCompleted(kith.clock().instant());
        });
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", task.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }
}
