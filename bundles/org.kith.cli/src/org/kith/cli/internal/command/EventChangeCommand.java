// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says something of an event otherwise. */
@Command(name = "change")
final class EventChangeCommand extends OneEventCommand {

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Mixin
    private EventTerms terms;

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
        terms.apply(network, event);
    }
}
