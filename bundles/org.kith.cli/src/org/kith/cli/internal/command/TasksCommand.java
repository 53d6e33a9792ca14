// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is to be done, by whom and for whom. */
@Command(name = "tasks")
final class TasksCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "0..*", descriptionKey = "person")
    private List<String> person = List.of();

    @Option(names = "--all")
    private boolean all;

    TasksCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var tasks = all ? new Tasks(network).all() : new Tasks(network).open();
        if (!person.isEmpty()) {
            var who = new People(network).find(String.join(" ", person));
            tasks = tasks.stream().filter(task -> Tasks.concerns(task, who)).toList();
        }
        var listed = tasks;
        var undertakings = Undertakings.ofTasks(network.root());
        kith.answer(listed.stream().map(task -> json(task, undertakings.get(task))).toList(),
                () -> print(network, listed, undertakings));
        return 0;
    }

    private static Map<String, Object> json(Task task, Undertaking undertaking) {
        var document = json(task);
        document.put("for", undertaking == null ? null : Json.object("id", undertaking.getId(), "type",
                undertaking.eClass().getName(), "title", Undertakings.title(undertaking)));
        return document;
    }

    static Map<String, Object> json(Task task) {
        return Json.object("id", task.getId(), "summary", task.getSummary(), "due", task.getDue(), "status",
                task.getStatus(), "assignee", json(task.getAssignee()), "counterpart", json(task.getCounterpart()),
                "completed", task.getCompleted());
    }

    private static Map<String, Object> json(Person who) {
        return who == null ? null : Json.object("id", who.getId(), "name", who.getLabel());
    }

    private void print(Network network, List<Task> tasks, Map<Task, Undertaking> undertakings) {
        if (tasks.isEmpty()) {
            terminal().print(Messages.noTasks);
            return;
        }
        var table = new TextTable(Messages.due, Messages.whoDoes, Messages.toDo, Messages.forWhom,
                Messages.forWhat, Messages.id);
        for (var task : tasks) {
            var who = task.getAssignee() == null ? network.root().getOwner() : task.getAssignee();
            var whom = task.getCounterpart();
            table.row(task.getDue(), who.getLabel(), task.getSummary(), whom == null ? "" : whom.getLabel(),
                    undertakings.containsKey(task) ? Undertakings.title(undertakings.get(task)) : "", task.getId());
        }
        table.print(terminal());
    }
}
