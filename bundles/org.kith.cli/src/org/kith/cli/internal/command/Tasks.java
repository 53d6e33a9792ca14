// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.Undertaking;

/** The tasks of a network, the most pressing first. */
final class Tasks {

    private static final Set<TaskStatus> OPEN = EnumSet.of(TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS);
    private static final Comparator<Task> PRESSING = Comparator
            .comparing(Task::getDue, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::getSummary);

    private final Network network;

    Tasks(Network network) {
        this.network = network;
    }

    List<Task> all() {
        return network.root().getTasks().stream().sorted(PRESSING).toList();
    }

    List<Task> open() {
        return all().stream().filter(task -> OPEN.contains(task.getStatus())).toList();
    }

    /** @return each task of an undertaking in a line */
    static List<String> lines(Undertaking undertaking) {
        return undertaking.getTasks().stream().map(each -> Stream.of(each.getSummary(), Words.of(each.getStatus()),
                each.getDue()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", ")))
                .toList();
    }

    /** @return whether a person has to do it, or waits for it */
    static boolean concerns(Task task, Person person) {
        return task.getAssignee() == person || task.getCounterpart() == person;
    }

    /**
     * @return the only open one with this id, or with these words at the beginning of what is to be done
     * @throws CommandException if there is none, or several
     */
    Task find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = open().stream().filter(task -> task.getId().toString().equals(wanted)
                || task.getSummary().toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
        if (found.size() != 1) {
            throw new CommandException(NLS.bind(found.isEmpty() ? Messages.noTask : Messages.severalTasks, text));
        }
        return found.getFirst();
    }
}
