// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Widget;
import org.kith.app.internal.Messages;
import org.kith.core.Network;
import org.kith.core.sample.SampleNetwork;
import org.kith.ui.CommandIds;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.Stage;

/** The ways to begin: creates the first network, and goes on when it is open. */
public final class FirstSteps implements OpenNetworkListener {

    private final OpenNetwork open;
    private final Path file;
    private final Consumer<String> commands;
    private Consumer<Network> next = network -> { };

    /**
     * @param owner as long as it lives the steps can be taken
     * @param file where the network will be kept
     * @param commands runs a command of the workbench by its id
     */
    public FirstSteps(Widget owner, OpenNetwork open, Path file, Consumer<String> commands) {
        this.open = open;
        this.file = file;
        this.commands = commands;
        open.addListener(owner, this);
    }

    /** @return where the network will be kept */
    public Path file() {
        return file;
    }

    /** Begins with nobody else. */
    public void empty(String ownerName) {
        create(ownerName, network -> { });
    }

    /** Begins with invented people. */
    public void sample(String ownerName) {
        create(ownerName, network -> SampleNetwork.addTo(network, LocalDate.now(open.clock())));
    }

    /** Begins with the contacts of the user. */
    public void importContacts(String ownerName) {
        create(ownerName, network -> commands.accept(CommandIds.IMPORT));
    }

    /** Goes on with a network that is there already. */
    public void openExisting() {
        commands.accept(CommandIds.OPEN_NETWORK);
    }

    private void create(String ownerName, Consumer<Network> afterwards) {
        next = afterwards;
        open.create(file, Messages.Welcome_NetworkName, ownerName);
    }

    @Override
    public void networkChanged() {
        if (open.stage() == Stage.OPEN) {
            var step = next;
            next = network -> { };
            open.network().ifPresent(step);
        }
    }
}
