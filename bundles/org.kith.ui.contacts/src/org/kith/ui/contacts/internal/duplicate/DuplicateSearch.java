// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.duplicate.Proposal;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Searches the open network on another thread, by opening it a second time; once more if it changes meanwhile. */
final class DuplicateSearch {

    private static final int CALM_MILLIS = 300;

    private final Control owner;
    private final OpenNetwork open;
    private final Networks networks;
    private final Duplicates duplicates;
    private final Consumer<List<Proposal>> found;
    private final Runnable soon = this::start;
    private boolean running;
    private boolean outdated;

    /** @param found is told what was found, on the window's thread, until the owner is disposed */
    DuplicateSearch(Control owner, OpenNetwork open, Networks networks, Duplicates duplicates,
            Consumer<List<Proposal>> found) {
        this.owner = owner;
        this.open = open;
        this.networks = networks;
        this.duplicates = duplicates;
        this.found = found;
    }

    /** Searches as soon as nothing has changed for a moment. */
    void soon() {
        owner.getDisplay().timerExec(CALM_MILLIS, soon);
    }

    boolean isRunning() {
        return running;
    }

    private void start() {
        if (owner.isDisposed() || open.network().isEmpty()) {
            return;
        }
        outdated = running;
        if (!running) {
            running = true;
            search(open.network().get());
        }
    }

    private void search(Network network) {
        var file = network.file();
        open.background(Messages.Duplicates_searching, monitor -> {
            try (var copy = networks.open(file, Session.onThisThread())) {
                var proposals = duplicates.find(copy);
                owner.getDisplay().asyncExec(() -> done(network, proposals));
            }
        }, () -> running = false);
    }

    private void done(Network network, List<Proposal> proposals) {
        running = false;
        if (owner.isDisposed()) {
            return;
        }
        if (open.network().orElse(null) == network) {
            found.accept(proposals);
        }
        if (outdated) {
            soon();
        }
    }
}
