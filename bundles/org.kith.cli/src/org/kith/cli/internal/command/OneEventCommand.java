// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.Event;

import picocli.CommandLine.Parameters;

/** A command on one event. */
abstract class OneEventCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.event")
    private String which;

    OneEventCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) {
        run(network, Searches.event(network, which));
        return 0;
    }

    abstract void run(Network network, Event event);
}
