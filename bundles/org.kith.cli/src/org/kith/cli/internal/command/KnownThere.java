// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
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

/** Whom the owner knows at an organization, as it is told. */
final class KnownThere {

    private static final int PERCENT = 100;

    private final TieGraph graph;
    private final List<Acquaintance> people;

    KnownThere(Kith kith, Network network, Organization organization) {
        graph = kith.services().graphs().graph(network, kith.today());
        people = kith.services().acquaintances().at(network.root(), organization, graph);
    }

    List<Map<String, Object>> json() {
        return people.stream().map(this::json).toList();
    }

    private Map<String, Object> json(Acquaintance each) {
        var path = each.path();
        return Json.object("id", each.person(), "name", each.name(), "title", each.title(), "current", each.current(),
                "until", each.until() == null ? null : each.until().toString(), "known", each.isKnown(), "probability",
                path == null ? null : Figures.rounded(path.probability()), "names",
                path == null ? List.of() : path.nodes().stream().map(graph::name).toList());
    }

    /** @return one line a person, those whom the owner knows first */
    List<String> lines() {
        return people.stream().map(each -> Stream.of(each.name(), each.title(), when(each), way(each))
                .filter(Objects::nonNull).collect(Collectors.joining(" \u00b7 "))).toList();
    }

    private static String when(Acquaintance each) {
        return each.current() ? Messages.thereNow
                : each.until() == null ? Messages.thereFormerly : NLS.bind(Messages.thereUntil, each.until());
    }

    private String way(Acquaintance each) {
        if (each.path() == null) {
            return Messages.noWay;
        }
        return each.isKnown() ? NLS.bind(Messages.youKnow, Math.round(each.path().strength()))
                : NLS.bind(Messages.through, graph.name(each.path().nodes().get(1)),
                        Math.round(each.path().probability() * PERCENT));
    }
}
