// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Hit;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches everything. */
@Command(name = "search")
final class SearchCommand extends NetworkCommand {

    @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 50;

    SearchCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var text = String.join(" ", words);
        var hits = network.search(text, Math.max(1, limit));
        kith.answer(hits.stream().map(hit -> Json.object("id", hit.id(), "type", hit.type(), "label", hit.label(),
                "excerpt", hit.excerpt())).toList(), () -> print(text, hits));
        return 0;
    }

    private void print(String text, List<Hit> hits) {
        if (hits.isEmpty()) {
            terminal().print(NLS.bind(Messages.nothingFound, text));
            return;
        }
        var table = new TextTable(Messages.type, Messages.label, Messages.excerpt);
        hits.forEach(hit -> table.row(hit.type(), hit.label(), hit.excerpt()));
        table.print(terminal());
    }
}
