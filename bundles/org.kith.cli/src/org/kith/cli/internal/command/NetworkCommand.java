// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.Network;
import org.kith.model.contacts.Identified;

/** A command on a network that exists; it is open for as long as the command runs. */
abstract class NetworkCommand implements Callable<Integer> {

    final Kith kith;

    NetworkCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() throws Exception {
        try (var network = kith.open()) {
            return run(network);
        }
    }

    /** @return the exit code */
    abstract int run(Network network) throws Exception;

    final Terminal terminal() {
        return kith.terminal();
    }

    /** Says what was done with an object. */
    final void done(Network network, Identified object, String label) {
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", object.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
    }

    /** @return the number of the journal entry that the last edit made */
    static long lastTransaction(Network network) {
        return network.history(1).getFirst().number();
    }
}
