// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window for a test, on the display of the workbench or one of its own; knows how to let time pass and press keys. */
public final class Window implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private Shell shell;

    @Override
    public void beforeEach(ExtensionContext context) {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 500);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        shell.dispose();
    }

    /** @return the shell to put contents into */
    public Shell shell() {
        return shell;
    }

    /** Shows the contents. */
    public void open() {
        shell.open();
        settle();
    }

    /** Handles all events that are waiting. */
    public void settle() {
        var display = shell.getDisplay();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Handles events until something is true. */
    public void await(BooleanSupplier condition) {
        var display = shell.getDisplay();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited too long");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, () -> { });
                display.sleep();
            }
        }
    }

    /** Presses a key, as the control hears it. */
    public static void press(Control control, int keyCode) {
        press(control, keyCode, 0);
    }

    /** Presses a key together with others. */
    public static void press(Control control, int keyCode, int modifiers) {
        var event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 0x10000 ? (char) keyCode : 0;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
