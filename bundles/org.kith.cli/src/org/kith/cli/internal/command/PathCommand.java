// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who can introduce one person to another; without a second one, the owner to somebody. */
@Command(name = "path")
final class PathCommand extends NetworkCommand {

    private static final int PERCENT = 100;

    @Parameters(paramLabel = "PERSON", arity = "1..2", descriptionKey = "persons")
    private List<String> persons;

    @Option(names = "-k", paramLabel = "N", defaultValue = "5")
    private int count;

    PathCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network);
        var from = persons.size() == 1 ? network.root().getOwner() : people.find(persons.getFirst());
        var to = people.find(persons.getLast());
        if (from == to) {
            throw new CommandException(NLS.bind(Messages.samePerson, to.getLabel()));
        }
        var graph = kith.services().graphs().graph(network, kith.today());
        var paths = kith.services().paths().find(graph, graph.node(from.getId()), graph.node(to.getId()),
                Math.max(1, count));
        kith.answer(paths.stream().map(path -> json(graph, path)).toList(), () -> print(graph, paths, from, to));
        return 0;
    }

    private static Map<String, Object> json(TieGraph graph, WarmPath path) {
        int from = path.nodes().get(path.weakest());
        int to = path.nodes().get(path.weakest() + 1);
        return Json.object("ids", path.nodes().stream().map(graph::id).toList(), "names", names(graph, path),
                "probability", Figures.rounded(path.probability()), "weakest", Json.object("from", graph.id(from),
                        "to", graph.id(to), "tie", Figures.rounded(path.strength())));
    }

    private static List<String> names(TieGraph graph, WarmPath path) {
        return path.nodes().stream().map(graph::name).toList();
    }

    private void print(TieGraph graph, List<WarmPath> paths, Person from, Person to) {
        if (paths.isEmpty()) {
            terminal().print(NLS.bind(Messages.noPath, from.getLabel(), to.getLabel()));
        }
        for (var path : paths) {
            terminal().print(NLS.bind(Messages.path, new Object[] {Math.round(path.probability() * PERCENT),
                chain(graph, path), weakest(graph, path)}));
        }
    }

    private static String chain(TieGraph graph, WarmPath path) {
        var steps = new ArrayList<String>();
        for (int i = 0; i < path.hops(); i++) {
            int half = graph.half(path.nodes().get(i), path.nodes().get(i + 1));
            steps.add(graph.name(path.nodes().get(i)) + " –" + Math.round(graph.strength(half)) + "– ");
        }
        return steps.stream().collect(Collectors.joining()) + graph.name(path.nodes().getLast());
    }

    private static String weakest(TieGraph graph, WarmPath path) {
        return path.hops() == 1 ? "" : NLS.bind(Messages.weakest, graph.name(path.nodes().get(path.weakest())),
                graph.name(path.nodes().get(path.weakest() + 1)));
    }
}
