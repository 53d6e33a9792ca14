// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.internal.workbench;

import java.util.Arrays;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Shows our own drawing in light or dark as the workbench is. */
@Component
@EventTopics(IThemeEngine.Events.THEME_CHANGED)
public final class ThemeFollower implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme
                && event.getProperty(IThemeEngine.Events.DEVICE) instanceof Display display) {
            boolean dark = theme.getId().contains("dark");
            display.execute(() -> Theme.of(display).dark(dark));
            display.asyncExec(() -> Arrays.stream(display.getShells()).forEach(ThemeFollower::paintTools));
        }
    }

    /** The dark theme colours the texts of a tool bar, the light one does not give them back. */
    private static void paintTools(Control control) {
        if (control instanceof ToolBar bar) {
            var text = Theme.of(bar).color(Tone.TEXT);
            Arrays.stream(bar.getItems()).forEach(item -> item.setForeground(text));
        } else if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(ThemeFollower::paintTools);
        }
    }
}
