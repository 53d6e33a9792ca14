// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who is at an event. */
@Command(name = "attend")
final class EventAttendCommand extends OneEventCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHO", descriptionKey = "who")
    private List<String> parties;

    @Option(names = "--role", paramLabel = "ROLE")
    private AttendeeRole role;

    EventAttendCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Event event) {
        var found = parties.stream().map(each -> Searches.party(network, each)).distinct().toList();
        var label = NLS.bind(Messages.attendEvent, VisibilityText.labels(found), event.getName());
        network.edit(label, () -> found.forEach(party -> {
            var attendee = Events.attend(event, party);
            if (role != null) {
                attendee.setRole(role);
            }
        }));
        done(network, event, label);
    }
}
