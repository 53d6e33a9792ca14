// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.people.Due;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists whom to reach out to. */
@Command(name = "due")
final class DueCommand extends NetworkCommand {

    private static final Comparator<Due> PRESSING = Comparator.comparingDouble(Due::score).reversed()
            .thenComparing(Comparator.comparing(Due::status).reversed()).thenComparing(Due::due)
            .thenComparing(Due::name);

    @Option(names = "--all")
    private boolean all;

    DueCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var dues = all ? everybody(network) : kith.services().cadences()
                .today(kith.services().cadences().rows(network), kith.today());
        kith.answer(Dues.json(dues), () -> {
            if (dues.isEmpty()) {
                terminal().print(Dues.nothing(network));
            } else {
                Dues.print(dues, terminal());
            }
        });
        return 0;
    }

    private List<Due> everybody(Network network) {
        var cadences = kith.services().cadences();
        return cadences.rows(network).stream().flatMap(row -> cadences.due(row, kith.today()).stream())
                .sorted(PRESSING).toList();
    }
}
