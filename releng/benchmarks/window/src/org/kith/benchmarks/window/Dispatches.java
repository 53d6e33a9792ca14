// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.window;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** How long the window worked each time it did something. */
final class Dispatches {

    private final Display display;
    private final List<Double> milliseconds = new ArrayList<>();

    Dispatches(Display display) {
        this.display = display;
    }

    /** @return all times so far, in milliseconds */
    List<Double> all() {
        return milliseconds;
    }

    /** @return the milliseconds that the window works for an action until a control is drawn and nothing is left */
    double busy(Control control, Runnable action) {
        int before = milliseconds.size();
        var drawn = new boolean[1];
        Listener painted = event -> drawn[0] = true;
        control.addListener(SWT.Paint, painted);
        milliseconds.add(timed(action));
        while (!drawn[0]) {
            next();
        }
        settle();
        control.removeListener(SWT.Paint, painted);
        return milliseconds.subList(before, milliseconds.size()).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Until nothing is left to do. */
    void settle() {
        boolean more;
        do {
            more = dispatch();
        } while (more);
    }

    /** Does the next thing, or waits for one. */
    void next() {
        if (!dispatch()) {
            display.sleep();
        }
    }

    private boolean dispatch() {
        var more = new boolean[1];
        milliseconds.add(timed(() -> more[0] = display.readAndDispatch()));
        return more[0];
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
