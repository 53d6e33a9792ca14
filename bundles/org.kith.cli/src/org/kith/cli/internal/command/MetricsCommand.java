// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.graph.Betweenness;
import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how people stand in the network: how strong their tie to the owner is, and whether they bridge groups. */
@Command(name = "metrics")
final class MetricsCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "0..1")
    private String person;

    @Option(names = "--weighted")
    private boolean weighted;

    MetricsCommand(Kith kith) {
        super(kith);
    }

    /** One line: a node and what is known of it. */
    private record Figure(int node, double tie, Position position, double betweenness) {
    }

    @Override
    int run(Network network) {
        var graph = kith.services().graphs().graph(network, kith.today());
        var betweenness = kith.services().brokerage().betweenness(graph, () -> false);
        var figures = person == null ? everybody(graph, betweenness) : List.of(figure(graph,
                graph.node(new People(network).find(person).getId()), betweenness));
        kith.answer(figures.stream().map(figure -> json(graph, figure)).toList(),
                () -> print(graph, figures, betweenness));
        return 0;
    }

    private List<Figure> everybody(TieGraph graph, Betweenness betweenness) {
        var positions = kith.services().brokerage().positions(graph, weighted);
        return IntStream.range(0, graph.size()).mapToObj(node -> figure(graph, node, positions.get(node), betweenness))
                .sorted(Comparator.comparingDouble(Figure::betweenness).reversed()).toList();
    }

    private Figure figure(TieGraph graph, int node, Betweenness betweenness) {
        return figure(graph, node, kith.services().brokerage().position(graph, node, weighted), betweenness);
    }

    private static Figure figure(TieGraph graph, int node, Position position, Betweenness betweenness) {
        int half = graph.owner() == TieGraph.NONE ? TieGraph.NONE : graph.half(graph.owner(), node);
        return new Figure(node, half == TieGraph.NONE ? Double.NaN : graph.strength(half),
                position, betweenness.values()[node]);
    }

    private static Map<String, Object> json(TieGraph graph, Figure figure) {
        var position = figure.position();
        return Json.object("id", graph.id(figure.node()), "name", graph.name(figure.node()), "tie",
                Figures.rounded(figure.tie()), "constraint", Figures.rounded(position.constraint()), "effectiveSize",
                Figures.rounded(position.effectiveSize()), "efficiency", Figures.rounded(position.efficiency()),
                "betweenness", Figures.rounded(figure.betweenness()));
    }

    private void print(TieGraph graph, List<Figure> figures, Betweenness betweenness) {
        var table = new TextTable(Messages.name, Messages.tie, Messages.constraint, Messages.effectiveSize,
                Messages.efficiency, Messages.betweenness);
        for (var figure : figures) {
            var position = figure.position();
            table.row(graph.name(figure.node()), words("%.0f", figure.tie()), words("%.3f", position.constraint()),
                    words("%.2f", position.effectiveSize()), words("%.2f", position.efficiency()),
                    words("%.4f", figure.betweenness()));
        }
        table.print(terminal());
        if (betweenness.sampled()) {
            terminal().print(NLS.bind(Messages.sampled, betweenness.pivots()));
        }
    }

    private static String words(String format, double number) {
        return Double.isNaN(number) ? Messages.notApplicable : String.format(format, number);
    }
}
