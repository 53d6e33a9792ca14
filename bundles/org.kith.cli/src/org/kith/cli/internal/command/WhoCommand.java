// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.introduction.Acquaintance;
import org.kith.model.contacts.Organization;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whom the owner knows at an organization, now and formerly, and through whom the others can be reached. */
@Command(name = "who")
final class WhoCommand extends NetworkCommand {

    private static final int PERCENT = 100;

    @Parameters(paramLabel = "ORGANIZATION", descriptionKey = "organization")
    private String name;

    WhoCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var organization = organization(network);
        var graph = kith.services().graphs().graph(network, kith.today());
        var found = kith.services().acquaintances().at(network.root(), organization, graph);
        kith.answer(found.stream().map(each -> json(graph, each)).toList(), () -> print(graph, organization, found));
        return 0;
    }

    /** The one of that name, else the only one whose name has these words in it. */
    private Organization organization(Network network) {
        var all = network.root().getOrganizations();
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var exact = all.stream().filter(each -> wanted.equalsIgnoreCase(each.getLabel())).findFirst();
        var near = all.stream().filter(each -> each.getLabel().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (exact.isEmpty() && near.size() > 1) {
            throw new CommandException(NLS.bind(Messages.severalOrganizations, name, near.stream()
                    .map(Organization::getLabel).sorted().collect(Collectors.joining(", "))));
        }
        return exact.or(() -> near.stream().findFirst())
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noOrganization, name)));
    }

    private static Map<String, Object> json(TieGraph graph, Acquaintance each) {
        var path = each.path();
        return Json.object("id", each.person(), "name", each.name(), "title", each.title(), "current", each.current(),
                "until", each.until() == null ? null : each.until().toString(), "known", each.isKnown(), "probability",
                path == null ? null : Figures.rounded(path.probability()), "names",
                path == null ? List.of() : path.nodes().stream().map(graph::name).toList());
    }

    private void print(TieGraph graph, Organization organization, List<Acquaintance> found) {
        if (found.isEmpty()) {
            terminal().print(NLS.bind(Messages.nobodyThere, organization.getLabel()));
        }
        for (var each : found) {
            terminal().print(Stream.of(each.name(), each.title(), when(each), way(graph, each))
                    .filter(Objects::nonNull).collect(Collectors.joining(" \u00b7 ")));
        }
    }

    private static String when(Acquaintance each) {
        return each.current() ? Messages.thereNow
                : each.until() == null ? Messages.thereFormerly : NLS.bind(Messages.thereUntil, each.until());
    }

    private static String way(TieGraph graph, Acquaintance each) {
        if (each.path() == null) {
            return Messages.noWay;
        }
        return each.isKnown() ? NLS.bind(Messages.youKnow, Math.round(each.path().strength()))
                : NLS.bind(Messages.through, graph.name(each.path().nodes().get(1)),
                        Math.round(each.path().probability() * PERCENT));
    }
}
