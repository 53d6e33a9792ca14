// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborators.Found;
import org.kith.core.collaboration.Team;
import org.kith.core.collaboration.Team.Member;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds small teams that know together what is needed, the best first. */
@Command(name = "collaborators")
final class CollaboratorsCommand extends NetworkCommand {

    @Option(names = "--skill", paramLabel = "NAME", required = true)
    private List<String> skills;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 10;

    CollaboratorsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var found = kith.services().collaborators().look(network, skills, kith.services().cadences().rows(network),
                kith.today(), limit).get();
        kith.answer(Json.object("teams", found.teams().stream().map(CollaboratorsCommand::json).toList(), "unclaimed",
                found.unclaimed()), () -> print(found));
        return 0;
    }

    private static Map<String, Object> json(Team team) {
        return Json.object("members", team.members().stream().map(CollaboratorsCommand::json).toList(), "covered",
                team.covered(), "missing", team.missing(), "coverage", Figures.rounded(team.coverage()), "tie",
                Figures.rounded(team.tie()), "reasons", team.reasons());
    }

    private static Map<String, Object> json(Member member) {
        return Json.object("id", member.id(), "name", member.name(), "tie", Figures.rounded(member.tie()), "skills",
                member.skills());
    }

    private void print(Found found) {
        if (found.teams().isEmpty()) {
            terminal().print(Messages.noTeam);
        }
        for (var team : found.teams()) {
            terminal().print(team.members().stream().map(each -> NLS.bind(Messages.memberLine, each.name(),
                    String.join(", ", each.skills()))).collect(Collectors.joining(" + ")));
            terminal().print("    " + String.join(" \u00b7 ", team.reasons()));
        }
        if (!found.unclaimed().isEmpty()) {
            terminal().print(NLS.bind(Messages.nobodyHasSkills, String.join(", ", found.unclaimed())));
        }
    }
}
