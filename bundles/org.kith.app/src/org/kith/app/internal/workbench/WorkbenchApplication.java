// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.kith.app.internal.DataFolder;
import org.kith.ui.network.OpenNetwork;
import org.osgi.framework.FrameworkUtil;

/** Opens the workbench, and returns when its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    private static final int MOST_WINDOWS = 20;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        takeWorkspace(DataFolder.ofUser());
        var display = PlatformUI.createDisplay();
        try {
            var network = DataFolder.ofUser().network(Platform.getApplicationArgs());
            var open = beginOpening(network);
            var result = PlatformUI.createAndRunWorkbench(display, new KithWorkbenchAdvisor(open));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Platform.getInstanceLocation().release();
        }
    }

    /** The network is read while the window is built; the window hears of it once it can listen. */
    private static OpenNetwork beginOpening(Path network) {
        var services = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        var open = EclipseContextFactory.getServiceContext(services).get(OpenNetwork.class);
        if (Files.exists(network)) {
            open.open(network);
        }
        return open;
    }

    /** Nobody is asked for a workspace: a second program started beside the first takes one of its own. */
    private static void takeWorkspace(DataFolder data) throws IOException {
        var location = Platform.getInstanceLocation();
        if (location.isSet()) {
            return;
        }
        for (int number = 1; number <= MOST_WINDOWS; number++) {
            if (location.set(data.workspace(number).toUri().toURL(), true)) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
