// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.model.pipeline.Stage;

/** Asks before more is put into a stage than it should hold. */
final class Limits {

    private Limits() {
    }

    /** @throws CommandException if the stage is full, and the user has not said that it does not matter */
    static void check(Network network, Stage stage, boolean goOn) {
        if (!goOn && new Boards(network).isFull(stage)) {
            throw new CommandException(NLS.bind(Messages.stageFull, stage.getName(), stage.getLimit()));
        }
    }
}
