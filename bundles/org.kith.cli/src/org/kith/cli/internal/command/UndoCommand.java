// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an edit back. */
@Command(name = "undo")
final class UndoCommand extends NetworkCommand {

    @Parameters(paramLabel = "TRANSACTION", arity = "0..1", descriptionKey = "transaction")
    private Long transaction;

    UndoCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var done = transaction == null ? network.undo() : network.undo(transaction);
        kith.answer(Json.object("transaction", done.number(), "undone", done.reverts(), "label", done.label()),
                () -> terminal().print(NLS.bind(Messages.done, done.label(), done.number())));
        return 0;
    }
}
