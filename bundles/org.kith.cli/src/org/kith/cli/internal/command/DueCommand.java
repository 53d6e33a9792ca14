// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.people.Due;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists whom to reach out to; as JSON, everybody who has a cadence with how it stands. */
@Command(name = "due")
final class DueCommand extends NetworkCommand {

    private static final Comparator<Due> PRESSING = Comparator.comparingDouble(Due::score).reversed()
            .thenComparing(Due::due).thenComparing(Due::name);

    @Option(names = "--all")
    private boolean all;

    DueCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var cadences = kith.services().cadences();
        var rows = cadences.rows(network);
        var everybody = rows.stream().flatMap(row -> cadences.due(row, kith.today()).stream()).sorted(PRESSING)
                .toList();
        kith.answer(Dues.json(everybody),
                () -> print(network, all ? everybody : cadences.today(rows, kith.today())));
        return 0;
    }

    private void print(Network network, List<Due> dues) {
        if (dues.isEmpty()) {
            terminal().print(Dues.nothing(network));
        } else {
            Dues.print(dues, terminal());
        }
    }
}
