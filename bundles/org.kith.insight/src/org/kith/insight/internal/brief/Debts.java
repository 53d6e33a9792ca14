// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.edit.Words;

/** What the owner and a person promised one another, and how they helped one another lately. */
final class Debts {

    private static final int MONTHS = 24;

    private final Network root;
    private final Person person;
    private final LocalDate day;

    Debts(Network root, Person person, LocalDate day) {
        this.root = root;
        this.person = person;
        this.day = day;
    }

    List<String> ofOwner() {
        return tasks().filter(task -> isOwner(task.getAssignee()) && task.getCounterpart() == person)
                .map(this::line).toList();
    }

    List<String> ofPerson() {
        return tasks().filter(task -> task.getAssignee() == person && isOwner(task.getCounterpart()))
                .map(this::line).toList();
    }

    private boolean isOwner(Person who) {
        return who == null || who == root.getOwner();
    }

    private Stream<Task> tasks() {
        return root.getTasks().stream().filter(task -> task.getStatus() == TaskStatus.NEEDS_ACTION
                || task.getStatus() == TaskStatus.IN_PROCESS);
    }

    private String line(Task task) {
        if (task.getDue() == null) {
            return task.getSummary();
        }
        return NLS.bind(task.getDue().isBefore(day) ? Messages.overdue : Messages.due, task.getSummary(),
                task.getDue());
    }

    List<String> help() {
        return root.getSupportExchanges().stream().filter(this::isOurs)
                .filter(each -> each.getDate().isAfter(day.minusMonths(MONTHS))).map(this::line).toList();
    }

    private boolean isOurs(SupportExchange exchange) {
        return exchange.getGiver() == person && exchange.getReceiver() == root.getOwner()
                || exchange.getGiver() == root.getOwner() && exchange.getReceiver() == person;
    }

    private String line(SupportExchange exchange) {
        var about = Objects.requireNonNullElse(exchange.getSubject(), "");
        return NLS.bind(exchange.getGiver() == person ? Messages.gotHelp : Messages.gaveHelp, new Object[] {
            exchange.getDate(), Words.of(exchange.getKind()), about}).strip();
    }
}
