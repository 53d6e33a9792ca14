// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.Stage;

/** The workbench that the tests run in, as a person's eyes and hands. */
public final class RunningWorkbench {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    /** @return the open network; one and the same for all tests */
    public OpenNetwork open() {
        return PlatformUI.getWorkbench().getService(OpenNetwork.class);
    }

    /** @return the only window */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** @return its page */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** @return a file that is not there, in a folder of its own */
    public Path newFile() {
        try {
            return Files.createTempDirectory("kith-workbench-").resolve("network.kith");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a network and waits until it is open. */
    public void begin(String name) {
        open().create(newFile(), name, "Mary Somerville");
        await(() -> open().stage() == Stage.OPEN
                && open().network().filter(network -> network.root().getName().equals(name)).isPresent());
    }

    /** Handles events until something is true. */
    public void await(BooleanSupplier condition) {
        var display = Display.getCurrent();
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

    /** @return all controls below the window */
    public Stream<Control> controls() {
        return below(window().getShell());
    }

    /** @return a control and all below it */
    public Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(this::below))
                : Stream.of(control);
    }

    /** @return the texts of a main menu, as they stand there when it is opened */
    public Stream<String> menu(String title) {
        Shell shell = window().getShell();
        var menu = Arrays.stream(shell.getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals(title)).findFirst().orElseThrow().getMenu();
        return texts(menu);
    }

    private Stream<String> texts(Menu menu) {
        menu.notifyListeners(SWT.Show, null);
        var texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
        menu.notifyListeners(SWT.Hide, null);
        return texts.stream();
    }
}
