// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists events, the next one first. */
@Command(name = "list")
final class EventListCommand extends NetworkCommand {

    private static final Comparator<Event> SOONEST_FIRST = Comparator.comparing(Event::getStart,
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Option(names = "--all")
    private boolean all;

    EventListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var root = network.root();
        var events = Events.of(root).filter(each -> all || !Events.isOver(each, kith.today())
                || Events.awaitsFollowUp(root, each, kith.today())).sorted(SOONEST_FIRST).toList();
        kith.answer(events.stream().map(each -> new EventJson(root, each).document()).toList(),
                () -> print(network, events));
        return 0;
    }

    private void print(Network network, List<Event> events) {
        if (events.isEmpty()) {
            terminal().print(Messages.noEvents);
            return;
        }
        var table = new TextTable(Messages.talkEvent, Messages.eventStart, Messages.eventEnd, Messages.eventPlace,
                Messages.eventState, Messages.peopleMet, Messages.id);
        events.forEach(each -> table.row(each.getName(), each.getStart(), each.getEnd(), each.getPlace(),
                state(network, each), Events.met(each).size(), each.getId()));
        table.print(terminal());
    }

    private String state(Network network, Event event) {
        if (!Events.isOwnerThere(network.root(), event)) {
            return Messages.notGoing;
        }
        return event.getFollowedUpOn() != null ? Messages.followedUp
                : Events.awaitsFollowUp(network.root(), event, kith.today()) ? Messages.toFollowUp
                        : Events.isOver(event, kith.today()) ? Messages.eventOver : Messages.going;
    }
}
