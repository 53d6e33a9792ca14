// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the plug-ins that were added. */
public final class PlugInsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new PlugInNotices(HandlerUtil.getActiveWorkbenchWindow(event)).showAll();
        return null;
    }
}
