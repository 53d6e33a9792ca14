// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an event to which the owner goes, or might. */
@Command(name = "add")
final class EventAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "NAME", descriptionKey = "name")
    private List<String> words;

    @Mixin
    private EventTerms terms;

    @Option(names = "--role", paramLabel = "ROLE")
    private AttendeeRole role = AttendeeRole.ATTENDEE;

    @Option(names = "--interested")
    private boolean interested;

    @Option(names = "--with", paramLabel = "WHO")
    private List<String> with = List.of();

    EventAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var name = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addEvent, name);
        done(network, network.edit(label, () -> add(network, name)), label);
        return 0;
    }

    private Event add(Network network, String name) {
        var event = GrowthFactory.eINSTANCE.createEvent();
        event.setName(name);
        terms.apply(network, event);
        if (!interested) {
            Events.attend(event, network.root().getOwner()).setRole(role);
        }
        with.forEach(who -> Events.attend(event, Searches.party(network, who)));
        return network.add(event);
    }
}
