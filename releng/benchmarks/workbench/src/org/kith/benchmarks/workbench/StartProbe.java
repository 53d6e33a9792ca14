// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workbench;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Says when the window is usable: the workbench has started, no job runs or waits (opening a network is one), and
 * everything that was to be drawn is drawn. Then the workbench closes.
 */
public final class StartProbe implements BundleActivator, EventHandler {

    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
    private static final int PAUSE = 2;

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(EventConstants.EVENT_TOPIC, STARTED);
        context.registerService(EventHandler.class, this, properties);
    }

    @Override
    public void stop(BundleContext context) {
        // Services go with their bundle.
    }

    @Override
    public void handleEvent(Event event) {
        var display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> probe(display));
    }

    private void probe(Display display) {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
        if (Job.getJobManager().isIdle()) {
            report();
        } else {
            display.timerExec(PAUSE, () -> probe(display));
        }
    }

    private void report() {
        long milliseconds = System.currentTimeMillis() - Long.getLong("kith.benchmarks.started");
        System.out.println("measured " + System.getProperty("kith.benchmarks.name") + " " + milliseconds);
        PlatformUI.getWorkbench().close();
    }
}
