// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Shows the dark theme in place of the light one, and the other way round; the choice is remembered. */
public final class SwitchThemeHandler extends AbstractHandler {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public Object execute(ExecutionEvent event) {
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        var active = engine.getActiveTheme();
        boolean dark = active != null && active.getId().startsWith(DARK);
        engine.setTheme(dark ? LIGHT : DARK, true);
        return null;
    }
}
