// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a saved query. */
@Command(name = "delete")
final class QueriesDeleteCommand extends NetworkCommand {

    @Parameters(paramLabel = "NAME")
    private String name;

    QueriesDeleteCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var query = SavedQueries.named(network, name);
        var label = NLS.bind(Messages.queryDeleted, query.getName());
        network.edit(label, () -> network.remove(query));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }
}
