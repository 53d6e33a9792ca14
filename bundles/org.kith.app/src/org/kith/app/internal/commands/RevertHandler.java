// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.kith.ui.network.OpenNetwork;

/** Undo and redo: the menu says what would be undone. */
abstract class RevertHandler extends AbstractHandler implements IElementUpdater {

    private final String named;
    private final String plain;

    /**
     * @param named text of the menu, with the edit at {0}
     * @param plain text of the menu when there is nothing to do
     */
    RevertHandler(String named, String plain) {
        this.named = named;
        this.plain = plain;
    }

    abstract Optional<String> label(OpenNetwork open);

    abstract void run(OpenNetwork open);

    @Override
    public final Object execute(ExecutionEvent event) {
        run(NetworkHandler.open());
        return null;
    }

    @Override
    public final void setEnabled(Object evaluationContext) {
        setBaseEnabled(label(NetworkHandler.open()).isPresent());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public final void updateElement(UIElement element, Map parameters) {
        element.setText(label(NetworkHandler.open()).map(label -> NLS.bind(named, label)).orElse(plain));
    }
}
