// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a saved query another name. */
@Command(name = "rename")
final class QueriesRenameCommand extends NetworkCommand {

    @Parameters(paramLabel = "NAME", index = "0")
    private String name;

    @Parameters(paramLabel = "NEW", index = "1", descriptionKey = "newName")
    private String newName;

    QueriesRenameCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var query = SavedQueries.named(network, name);
        var label = NLS.bind(Messages.queryRenamed, query.getName(), newName.strip());
        network.edit(label, () -> query.setName(newName.strip()));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", query.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }
}
