// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one person of two. */
@Command(name = "merge")
final class MergeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "SURVIVOR", descriptionKey = "survivor")
    private String survivor;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "other")
    private String other;

    MergeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network);
        var kept = people.find(survivor);
        var done = kith.services().duplicates().merge(network, kept, people.find(other), Set.of());
        kith.answer(Json.object("transaction", done.number(), "id", kept.getId()), () -> {
            terminal().print(NLS.bind(Messages.done, done.label(), done.number()));
            terminal().print(NLS.bind(Messages.howToUnmerge, kept.getId()));
        });
        return 0;
    }
}
