// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugIns;
import org.kith.ui.network.OpenNetwork;
import org.osgi.framework.FrameworkUtil;

/** Tells the person at a window about plug-ins: once at the start, and when one has held Kith up. */
public final class PlugInNotices {

    private final IWorkbenchWindow window;
    private final PlugIns plugIns;
    private final OpenNetwork open;
    private final Set<String> blamed = new HashSet<>();

    /** @param window is told */
    public PlugInNotices(IWorkbenchWindow window) {
        this.window = window;
        plugIns = window.getWorkbench().getService(PlugIns.class);
        open = window.getWorkbench().getService(OpenNetwork.class);
    }

    /**
     * Looks in the background whether there is something to tell about this start; tells it in one message. Clears away
     * before what the last start left.
     */
    public void begin() {
        open.background(Messages.PlugIns_Title, monitor -> {
            Leftovers.ofThisInstallation().collect();
            var all = plugIns.all();
            var broken = all.stream().filter(each -> each.enabled() && !each.problem().isEmpty()).toList();
            if (plugIns.isSafeStart()) {
                later(() -> tellSafeStart((int) all.stream().filter(PlugIn::enabled).count()));
            } else if (!broken.isEmpty()) {
                later(() -> tellBroken(broken));
            }
        }, () -> { });
    }

    private void later(Runnable telling) {
        var display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(telling);
        }
    }

    /** Tells that the window did not answer, because of a plug-in; of each plug-in once. On any thread. */
    public void heldUp(PlugIn plugIn, Duration pause) {
        later(() -> {
            if (blamed.add(plugIn.name())) {
                var sentence = NLS.bind(Messages.PlugIn_HeldUp, plugIn.label(), Math.round(pause.toMillis() / 1000.0));
                ask(Messages.PlugIns_Title, sentence, List.of(plugIn));
            }
        });
    }

    private void tellBroken(List<PlugIn> broken) {
        var sentences = broken.stream().map(each -> NLS.bind(Messages.PlugIn_Broken, each.label(), each.problem()))
                .collect(Collectors.joining("\n\n"));
        ask(Messages.PlugIn_BrokenTitle, sentences + "\n\n" + Messages.PlugIn_BrokenRest, broken);
    }

    private void ask(String title, String sentence, List<PlugIn> about) {
        var disable = about.size() == 1 ? Messages.PlugIns_Disable : Messages.PlugIns_DisableAll;
        int answer = MessageDialog.open(MessageDialog.WARNING, shell(), title, sentence, SWT.NONE, Messages.PlugIns_GoOn,
                Messages.PlugIns_Show, disable);
        if (answer == 1) {
            showAll();
        } else if (answer == 2) {
            open.background(Messages.PlugIns_Title, monitor -> about.forEach(each -> plugIns.disable(each.name())),
                    () -> { });
        }
    }

    private void tellSafeStart(int leftOut) {
        boolean asked = "asked".equals(System.getProperty("kith.safe"));
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell(), Messages.Safe_Title,
                NLS.bind(asked ? Messages.Safe_Asked : Messages.Safe_Unfinished, leftOut), SWT.NONE, Messages.PlugIns_GoOn,
                Messages.PlugIns_Show, Messages.Safe_Leave);
        if (answer == 1) {
            showAll();
        } else if (answer == 2) {
            window.getWorkbench().restart();
        }
    }

    /** Shows all plug-ins, until the person closes them. */
    public void showAll() {
        var version = FrameworkUtil.getBundle(PlugInNotices.class).getVersion();
        new PlugInsDialog(shell(), plugIns, open,
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                new PlugInsDialog.Actions(new Uninstallation(open, window.getWorkbench().getDisplay())::begin,
                        window.getWorkbench()::restart)).open();
    }

    private Shell shell() {
        var active = window.getWorkbench().getDisplay().getActiveShell();
        return active == null ? window.getShell() : active;
    }
}
