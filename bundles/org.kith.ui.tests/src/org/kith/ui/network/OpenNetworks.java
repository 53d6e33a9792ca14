// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.kith.core.Networks;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Limits;
import org.kith.core.people.Cadences;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;
import org.kith.ui.Window;

/** An open network as views have it, on the file of a test network, and what was reported to the user. */
public final class OpenNetworks {

    /** A busy machine is nobody's fault. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Throwable> failures = new ArrayList<>();
    private final Guard guard = new Guard(new Limits(PATIENCE, PATIENCE, PATIENCE, 3));
    private final Window window;
    private final OpenNetwork open;

    /** Nothing is open yet. */
    public OpenNetworks(Window window, TestNetwork network) {
        this.window = window;
        open = new OpenNetwork(Services.get(Networks.class), Services.get(Cadences.class),
                Display.getDefault()::asyncExec, network.clock(), (attempted, failure) -> failures.add(failure), guard);
        guard.addListener(fault -> failures.add(fault.cause()));
    }

    /** Opens the file and waits until it is open. */
    public OpenNetwork open(TestNetwork network) {
        open.open(network.network().file());
        window.await(() -> open.stage() != Stage.OPENING);
        return open;
    }

    /** @return the same object at all times */
    public OpenNetwork get() {
        return open;
    }

    /** @return what the user was told went wrong */
    public List<Throwable> failures() {
        return failures;
    }
}
