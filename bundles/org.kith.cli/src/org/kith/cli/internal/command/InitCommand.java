// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.sample.SampleNetwork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a network. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    @Option(names = "--sample")
    private boolean sample;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = Messages.networkName;

    @Option(names = "--owner", paramLabel = "NAME")
    private String owner;

    private final Kith kith;

    InitCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        try (var network = kith.create(kith.file(), name, owner == null ? kith.surroundings().user() : owner)) {
            if (sample) {
                SampleNetwork.addTo(network, kith.today());
            }
            answer(network);
        }
        return 0;
    }

    private void answer(Network network) {
        int people = network.root().getPeople().size() - 1;
        kith.answer(Json.object("network", network.file(), "name", name, "people", people), () -> kith.terminal()
                .print(NLS.bind(people == 0 ? Messages.created : Messages.createdWithPeople, network.file(), people)));
    }
}
