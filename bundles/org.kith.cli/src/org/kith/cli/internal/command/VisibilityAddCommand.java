// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps something that is to be seen of the owner. */
@Command(name = "add")
final class VisibilityAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private VisibilityKind kind;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private String url;

    @Option(names = "--topic", paramLabel = "TOPIC")
    private List<String> topics = List.of();

    @Option(names = "--with", paramLabel = "WHO")
    private List<String> with = List.of();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    VisibilityAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var title = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addVisibilityItem, title);
        done(network, network.edit(label, () -> add(network, title)), label);
        return 0;
    }

    private VisibilityItem add(Network network, String title) {
        var item = kind.create();
        item.setTitle(title);
        item.setDate(date == null && kind != VisibilityKind.TALK ? kith.today() : date);
        item.setAddress(url);
        item.setNotes(note);
        topics.forEach(name -> item.getTopics().add(Searches.skill(network, name)));
        with.forEach(name -> item.getContributors().add(Searches.party(network, name)));
        return network.add(item);
    }
}
