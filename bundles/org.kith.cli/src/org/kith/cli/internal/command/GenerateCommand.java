// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Progress;
import org.kith.core.Network;
import org.kith.core.sample.SyntheticNetwork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a network with invented people; never one that has people already. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--people", paramLabel = "N", required = true)
    private int people;

    @Option(names = "--interactions", paramLabel = "M", required = true)
    private int interactions;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    private final Kith kith;

    GenerateCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        if (people < 1 || interactions < 0) {
            throw new CommandException(Messages.generateNumbers);
        }
        try (var network = kith.exists() ? kith.open() : kith.create(kith.file())) {
            generate(network);
        }
        return 0;
    }

    private void generate(Network network) {
        if (network.root().getPeople().size() > 1) {
            throw new CommandException(NLS.bind(Messages.generateIntoPeople, network.file()));
        }
        var progress = new Progress(kith.terminal());
        new SyntheticNetwork(people, interactions, seed).addTo(network, kith.today(), progress);
        progress.done();
        kith.answer(Json.object("people", people, "interactions", interactions, "network", network.file()),
                () -> kith.terminal().print(NLS.bind(Messages.generated, new Object[] {people, interactions,
                    network.file()})));
    }
}
