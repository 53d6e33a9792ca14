// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Visibility;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.growth.VisibilityItem;

/** Something that is to be seen of the owner, for people. */
record VisibilityText(Network root, VisibilityItem item, Terminal terminal) {

    /** @return the latest numbers, as in “480 views, 9 likes” */
    static String numbers(VisibilityItem item) {
        return Visibility.series(item).stream().map(each -> Words.number(each.last()) + ' ' + each.name())
                .collect(Collectors.joining(", "));
    }

    void print() {
        terminal.print(item.getTitle());
        print(Messages.id, item.getId());
        print(Messages.visibilityKind, org.kith.model.edit.Words.of(item.eClass()));
        print(Messages.date, item.getDate());
        print(Messages.webAddress, item.getAddress());
        print(Messages.topics, item.getTopics().stream().map(Skill::getName).collect(Collectors.joining(", ")));
        print(Messages.withWhom, labels(item.getContributors()));
        print(Messages.note, item.getNotes());
        Visibility.series(item).forEach(each -> print(each.name(), course(each)));
        print(Messages.peopleMet, labels(item.getNewContacts()));
        item.getFollowUps().forEach(each -> print(Messages.task, task(each)));
        Visibility.opportunities(root, item).forEach(each -> print(Messages.opportunityLedTo, each.getTitle()));
    }

    private static String course(MetricSeries series) {
        return series.points().stream().map(each -> each.on() + " " + Words.number(each.value()))
                .collect(Collectors.joining(", "));
    }

    static String labels(Collection<? extends Party> parties) {
        return parties.stream().map(Party::getLabel).collect(Collectors.joining(", "));
    }

    /** @return as in “Write to Ada (2026-09-04, Completed)” */
    static String task(Task task) {
        var state = Stream.of(task.getDue(), task.getStatus() == TaskStatus.NEEDS_ACTION ? null
                : Words.of(task.getStatus())).filter(each -> each != null).map(String::valueOf)
                .collect(Collectors.joining(", "));
        return state.isEmpty() ? task.getSummary() : task.getSummary() + " (" + state + ')';
    }

    private void print(String name, Object value) {
        print(terminal, name, value);
    }

    static void print(Terminal terminal, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            terminal.print(NLS.bind(Messages.field, name, value));
        }
    }
}
