// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugIns;

/** Writes into the log what the window's thread did when it did not answer, and names the plug-in whose code that was. */
public final class Freezes implements FreezeWatch.Listener {

    private final Display display;
    private final PlugIns plugIns;
    private final PlugInNotices notices;
    private Optional<PlugIn> responsible = Optional.empty();

    /** @param display whose thread is watched */
    public Freezes(Display display, PlugIns plugIns, PlugInNotices notices) {
        this.display = display;
        this.plugIns = plugIns;
        this.notices = notices;
    }

    /** @return the thread that watches, until it is interrupted */
    public Thread watch() {
        return new FreezeWatch(this::later, System::nanoTime, this).start();
    }

    private void later(Runnable beat) {
        if (!display.isDisposed()) {
            display.asyncExec(beat);
        }
    }

    @Override
    public void frozen() {
        var stack = display.getThread().getStackTrace();
        responsible = plugIns.responsible(stack);
        var sentence = responsible.map(each -> NLS.bind(Messages.Freeze_LogPlugIn, each.name())).orElse(Messages.Freeze_Log);
        var where = new IllegalStateException(sentence);
        where.setStackTrace(stack);
        ILog.of(Freezes.class).warn(sentence, where);
    }

    @Override
    public void answered(Duration pause) {
        responsible.ifPresent(each -> notices.heldUp(each, pause));
    }
}
