// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatches.Found;
import org.kith.core.mentorship.MentorWish;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who would be a good mentor or mentee, the best first, each with the terms of the score. */
@Command(name = "match")
final class MatchCommand extends NetworkCommand {

    @Parameters(paramLabel = "mentor|mentee", descriptionKey = "role")
    private MentoringRole role;

    @Option(names = "--skill", paramLabel = "NAME")
    private List<String> skills = List.of();

    @Option(names = "--without", paramLabel = "TERM")
    private Set<String> without = Set.of();

    MatchCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        boolean mentor = role == MentoringRole.MENTOR;
        var matches = kith.services().mentorMatches();
        var wanted = skills.isEmpty() ? matches.wanted(network, mentor) : skills;
        var found = matches.look(network, new MentorWish(mentor, wanted, without),
                kith.services().cadences().rows(network), kith.today()).get();
        kith.answer(Json.object("wanted", wanted, "matches", found.matches().stream().map(MatchCommand::json).toList(),
                "unclaimed", found.unclaimed()), () -> print(wanted, found));
        return 0;
    }

    private static Map<String, Object> json(MentorMatch match) {
        return Json.object("id", match.id(), "name", match.name(), "score", Figures.rounded(match.score()), "left",
                match.left(), "terms", match.terms().stream().map(term -> Json.object("key", term.key(), "name",
                        term.name(), "weight", term.weight(), "value", Figures.rounded(term.value()), "reason",
                        term.reason())).toList());
    }

    private void print(List<String> wanted, Found found) {
        if (found.matches().isEmpty()) {
            terminal().print(wanted.isEmpty() ? Messages.matchNothingWanted : Messages.matchNobody);
        }
        for (var match : found.matches()) {
            terminal().print(NLS.bind(Messages.matchLine, Math.round(match.score()), match.name()));
            terminal().print("    " + match.terms().stream().map(term -> term.name() + ": " + term.reason())
                    .collect(Collectors.joining(" \u00b7 ")));
        }
        if (!found.unclaimed().isEmpty()) {
            terminal().print(NLS.bind(Messages.matchUnclaimed, String.join(", ", found.unclaimed())));
        }
    }
}
