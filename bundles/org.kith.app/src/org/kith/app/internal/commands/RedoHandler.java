// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.util.Optional;

import org.kith.app.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Brings back what was undone last. */
public final class RedoHandler extends RevertHandler {

    /** Called by the workbench. */
    public RedoHandler() {
        super(Messages.Redo_Label, Messages.Redo_Plain);
    }

    @Override
    Optional<String> label(OpenNetwork open) {
        return open.redoLabel();
    }

    @Override
    void run(OpenNetwork open) {
        open.redo();
    }
}
