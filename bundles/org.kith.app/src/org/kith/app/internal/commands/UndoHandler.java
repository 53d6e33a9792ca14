// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.util.Optional;

import org.kith.app.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Takes the last edit back. */
public final class UndoHandler extends RevertHandler {

    /** Called by the workbench. */
    public UndoHandler() {
        super(Messages.Undo_Label, Messages.Undo_Plain);
    }

    @Override
    Optional<String> label(OpenNetwork open) {
        return open.undoLabel();
    }

    @Override
    void run(OpenNetwork open) {
        open.undo();
    }
}
