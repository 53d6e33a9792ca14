// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes two people again of those who were merged, and keeps what was edited since. */
@Command(name = "unmerge")
final class UnmergeCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    UnmergeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var survivor = new People(network).find(person);
        var duplicates = kith.services().duplicates();
        var merge = duplicates.merges(network, survivor).stream().findFirst()
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.neverMerged, survivor.getLabel())));
        var done = duplicates.separate(network, survivor, merge);
        kith.answer(Json.object("transaction", done.number(), "undone", done.reverts(), "label", done.label()),
                () -> terminal().print(NLS.bind(Messages.done, done.label(), done.number())));
        return 0;
    }
}
