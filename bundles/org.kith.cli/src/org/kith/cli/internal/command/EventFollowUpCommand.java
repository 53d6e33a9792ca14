// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.HashMap;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.FollowingUp;
import org.kith.core.growth.FollowingUp.Meeting;
import org.kith.core.growth.Newcomer;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps whom the owner met at an event, and what is to be done: new people, a note for all, tasks for some, thanks. */
@Command(name = "follow-up")
final class EventFollowUpCommand extends OneEventCommand {

    @Option(names = "--met", paramLabel = "NAME[,ORGANIZATION]")
    private List<String> met = List.of();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--task", paramLabel = "NAME=TEXT")
    private List<String> tasks = List.of();

    @Option(names = "--thank", paramLabel = "NAME")
    private List<String> thanks = List.of();

    EventFollowUpCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Event event) {
        var newcomers = Newcomer.parse(network.root(), String.join("\n", met));
        var meetings = meetings(newcomers);
        var label = NLS.bind(Messages.followUpEvent, event.getName());
        network.edit(label, () -> new FollowingUp(network).finish(event, meetings, note, kith.today()));
        done(network, event, label);
    }

    private List<Meeting> meetings(List<Newcomer> newcomers) {
        var texts = new HashMap<Newcomer, String>();
        for (var task : tasks) {
            int equals = task.indexOf('=');
            if (equals < 0) {
                throw new CommandException(NLS.bind(Messages.taskOfNobody, task));
            }
            texts.merge(named(newcomers, task.substring(0, equals)), task.substring(equals + 1).strip(),
                    (one, other) -> one + "; " + other);
        }
        var thanked = thanks.stream().map(each -> named(newcomers, each)).toList();
        return newcomers.stream().map(each -> new Meeting(each, texts.get(each), thanked.contains(each))).toList();
    }

    /** The one of that name, else the only one whose name begins so. */
    private static Newcomer named(List<Newcomer> newcomers, String name) {
        var wanted = name.strip();
        var begin = newcomers.stream().filter(each -> each.name().regionMatches(true, 0, wanted, 0, wanted.length()))
                .toList();
        return begin.stream().filter(each -> each.name().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> begin.stream().findFirst().filter(only -> begin.size() == 1))
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.notMet, wanted)));
    }
}
