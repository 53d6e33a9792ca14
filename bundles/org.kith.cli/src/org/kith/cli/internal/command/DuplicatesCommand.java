// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.duplicate.Proposal;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who may be in the network twice, or keeps two people apart for good. */
@Command(name = "duplicates")
final class DuplicatesCommand extends NetworkCommand {

    private static final int PERCENT = 100;

    @Option(names = "--dismiss", paramLabel = "PERSON", arity = "2")
    private List<String> dismissed;

    DuplicatesCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (dismissed != null) {
            dismiss(network);
            return 0;
        }
        var proposals = kith.services().duplicates().find(network);
        kith.answer(proposals.stream().map(DuplicatesCommand::json).toList(), () -> print(network, proposals));
        return 0;
    }

    private void dismiss(Network network) {
        var people = new People(network);
        var done = kith.services().duplicates().dismiss(network, people.find(dismissed.getFirst()),
                people.find(dismissed.getLast()));
        kith.answer(Json.object("transaction", done.number()),
                () -> terminal().print(NLS.bind(Messages.done, done.label(), done.number())));
    }

    private static Map<String, Object> json(Proposal proposal) {
        return Json.object("a", proposal.first(), "b", proposal.second(), "score", proposal.score(), "reasons",
                proposal.reasons());
    }

    private void print(Network network, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            terminal().print(Messages.noDuplicates);
            return;
        }
        for (var proposal : proposals) {
            terminal().print(NLS.bind(Messages.pair, Math.round(proposal.score() * PERCENT),
                    String.join(", ", proposal.reasons())));
            terminal().print(words(network, proposal.first()));
            terminal().print(words(network, proposal.second()));
        }
        terminal().print(Messages.howToMerge);
    }

    /** People who look alike are told apart by their ids, and by what else is known of them. */
    private static String words(Network network, UUID id) {
        var person = (Person) network.find(id).orElseThrow();
        var employment = person.getCurrentEmployment();
        var organization = employment == null ? null : employment.getOrganization();
        return "    " + id + "  " + Stream.of(person.getLabel(), person.getPrimaryEmail(),
                organization == null ? null : organization.getName()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
