// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.support.Candidate;
import org.kith.core.support.Question;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whom to ask, the best first, each with the reasons. */
@Command(name = "ask")
final class AskCommand extends NetworkCommand {

    @Parameters(paramLabel = "QUESTION", arity = "0..*", descriptionKey = "question")
    private List<String> words = List.of();

    @Option(names = "--skill", paramLabel = "SKILL")
    private List<String> skills = List.of();

    @Option(names = "-n", paramLabel = "N", defaultValue = "10")
    private int count;

    AskCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var text = String.join(" ", words);
        if (text.isBlank() && skills.isEmpty()) {
            throw new CommandException(Messages.askWhat);
        }
        var support = kith.services().support();
        var knowledge = support.knowledge(network);
        var needed = Stream.concat(skills.stream(), support.skillsIn(text, knowledge).stream()
                .filter(found -> skills.stream().noneMatch(found::equalsIgnoreCase))).toList();
        var candidates = support.candidates(new Question(text, needed), kith.services().cadences().rows(network),
                knowledge, support.ledger(network, kith.today()), kith.today(), count);
        kith.answer(candidates.stream().map(each -> Json.object("id", each.id(), "name", each.name(), "score",
                Figures.rounded(each.score()), "reasons", each.reasons())).toList(), () -> print(candidates));
        return 0;
    }

    private void print(List<Candidate> candidates) {
        if (candidates.stream().noneMatch(Candidate::knows)) {
            terminal().print(Messages.nobodyKnows);
        }
        if (!candidates.isEmpty()) {
            var table = new TextTable(Messages.score, Messages.name, Messages.why);
            candidates.forEach(each -> table.row(NLS.bind("{0}", Math.round(each.score())), each.name(),
                    String.join(", ", each.reasons())));
            table.print(terminal());
        }
    }
}
