// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Starts the command line in the platform, without a window. */
public final class Application implements IApplication {

    private static final long PATIENCE_MILLIS = 30_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var bundle = FrameworkUtil.getBundle(Application.class);
        var tracker = new ServiceTracker<CommandLineTool, CommandLineTool>(bundle.getBundleContext(),
                CommandLineTool.class, null);
        tracker.open();
        try {
            var tool = tracker.waitForService(PATIENCE_MILLIS);
            if (tool == null) {
                throw new IllegalStateException("The parts of Kith did not come together: is one of its bundles"
                        + " missing?");
            }
            return tool.run(arguments);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
