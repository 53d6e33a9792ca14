// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;

import picocli.CommandLine.Command;

/** Lists the queries that are kept under a name. */
@Command(name = "queries")
final class QueriesCommand extends NetworkCommand {

    QueriesCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        kith.answer(SavedQueries.all(network).stream().map(each -> Json.object("id", each.getId(), "name",
                each.getName(), "query", each.getQuery())).toList(), () -> print(network));
        return 0;
    }

    private void print(Network network) {
        if (SavedQueries.all(network).isEmpty()) {
            terminal().print(Messages.noQueries);
            return;
        }
        var table = new TextTable(Messages.name, Messages.query);
        SavedQueries.all(network).forEach(each -> table.row(each.getName(), each.getQuery()));
        table.print(terminal());
    }
}
