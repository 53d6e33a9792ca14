// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.Event;

import picocli.CommandLine.Command;

/** Shows all there is about an event: who is there, and what it led to. */
@Command(name = "show")
final class EventShowCommand extends OneEventCommand {

    EventShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Event event) {
        kith.answer(new EventJson(network.root(), event).document(),
                () -> new EventText(network.root(), event, terminal()).print());
    }
}
