// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.kith.app.internal.Messages;
import org.kith.ui.form.Field;
import org.kith.ui.network.OpenNetwork;

/** Takes back what is being typed into a field, else the last edit. */
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
        if (!Field.dropInput(Display.getCurrent().getFocusControl())) {
            open.undo();
        }
    }
}
