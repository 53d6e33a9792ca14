// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a person does in a dialog, step by step; each step waits until it can be done. */
public final class DialogScript {

    private static final int PAUSE = 20;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final RunningWorkbench workbench = new RunningWorkbench();
    private final String title;
    private final Queue<Predicate<Shell>> steps = new ArrayDeque<>();
    private long end;

    /** @param title of the dialog */
    public DialogScript(String title) {
        this.title = title;
    }

    /** Looks at the dialog until something is so. */
    public DialogScript look(Predicate<Shell> step) {
        steps.add(step);
        return this;
    }

    /** Presses a button, once it can be pressed. */
    public DialogScript press(String text) {
        return look(shell -> {
            var button = workbench.below(shell).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(each -> each.getText().replace("&", "").equals(text) && each.isEnabled() && each.isVisible())
                    .findFirst();
            button.ifPresent(each -> each.getDisplay().asyncExec(() -> each.notifyListeners(SWT.Selection, null)));
            return button.isPresent();
        });
    }

    /** Plays the steps in the dialog that an action opens; returns when it is closed. */
    public void during(Runnable action) {
        end = System.nanoTime() + PATIENCE_NANOS;
        Display.getCurrent().timerExec(PAUSE, this::play);
        action.run();
        if (!steps.isEmpty()) {
            throw new AssertionError("The dialog \u201c" + title + "\u201d was closed with steps left: " + steps.size());
        }
    }

    private void play() {
        var shell = Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getText().equals(title))
                .findFirst();
        if (System.nanoTime() > end) {
            shell.ifPresent(Shell::close);
            return;
        }
        shell.filter(steps.element()::test).ifPresent(done -> steps.remove());
        if (!steps.isEmpty()) {
            Display.getCurrent().timerExec(PAUSE, this::play);
        }
    }
}
