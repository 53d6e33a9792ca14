// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.internal.workbench;

import java.time.Clock;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.kith.core.Networks;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the one {@link OpenNetwork} of the workbench to whoever asks for it. */
@Component(service = IContextFunction.class, property = IContextFunction.SERVICE_CONTEXT_KEY
        + "=org.kith.ui.network.OpenNetwork")
public final class OpenNetworkService extends ContextFunction {

    private final Networks networks;
    private final Cadences cadences;
    private final Guard guard;
    private OpenNetwork open;

    /** Called by Declarative Services. */
    @Activate
    public OpenNetworkService(@Reference Networks networks, @Reference Cadences cadences,
            @Reference Guard guard) {
        this.guard = guard;
        this.networks = networks;
        this.cadences = cadences;
    }

    @Override
    public synchronized Object compute(IEclipseContext context, String key) {
        if (open == null) {
            open = new OpenNetwork(networks, cadences, Display.getDefault()::asyncExec, Clock.systemDefaultZone(),
                    context.get(ErrorReport.class), guard);
        }
        return open;
    }
}
