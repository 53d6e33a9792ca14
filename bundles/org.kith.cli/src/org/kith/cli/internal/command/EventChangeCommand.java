// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says something of an event otherwise. */
@Command(name = "change")
final class EventChangeCommand extends OneEventCommand {

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--start", paramLabel = "DATE")
    private LocalDate start;

    @Option(names = "--end", paramLabel = "DATE")
    private LocalDate end;

    @Option(names = "--place", paramLabel = "TEXT")
    private String place;

    @Option(names = "--organizer", paramLabel = "WHO")
    private String organizer;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private String url;

    EventChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Event event) {
        var label = NLS.bind(Messages.changeEvent, event.getName());
        network.edit(label, () -> apply(network, event));
        done(network, event, label);
    }

    private void apply(Network network, Event event) {
        Optional.ofNullable(name).ifPresent(event::setName);
        Optional.ofNullable(start).ifPresent(event::setStart);
        Optional.ofNullable(end).ifPresent(event::setEnd);
        Optional.ofNullable(place).ifPresent(event::setPlace);
        Optional.ofNullable(organizer).map(who -> Searches.party(network, who)).ifPresent(event::setOrganizer);
        Optional.ofNullable(url).ifPresent(event::setAddress);
    }
}
