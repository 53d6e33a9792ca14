// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.Meeting;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPaths;
import org.kith.core.introduction.Acquaintance;
import org.kith.core.introduction.Acquaintances;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;

/** Puts the lines of Introductions together. */
final class IntroductionRows {

    private static final int WAYS = 5;
    private static final int PAIRS = 8;

    private final WarmPaths paths;
    private final Acquaintances acquaintances;
    private final Brokerage brokerage;

    IntroductionRows(WarmPaths paths, Acquaintances acquaintances, Brokerage brokerage) {
        this.paths = paths;
        this.acquaintances = acquaintances;
        this.brokerage = brokerage;
    }

    /** @return the ways to a person, the best first */
    List<IntroductionRow> ways(TieGraph graph, Target target) {
        int node = graph.node(target.id());
        var found = graph.owner() == TieGraph.NONE || node == TieGraph.NONE ? List.<IntroductionRow>of()
                : paths.find(graph, graph.owner(), node, WAYS).stream()
                        .map(path -> (IntroductionRow) new IntroductionRow.Way(Chain.of(graph, path))).toList();
        return section(NLS.bind(found.isEmpty() ? Messages.Ways_none : Messages.Ways, target.name()), found);
    }

    /** @return those who are or were at an organization, by how the owner comes to them */
    List<IntroductionRow> people(TieGraph graph, Network root, Organization organization) {
        var all = acquaintances.at(root, organization, graph);
        var rows = new ArrayList<IntroductionRow>();
        rows.addAll(group(Messages.Known, all, graph, Acquaintance::isKnown));
        rows.addAll(group(Messages.Reached, all, graph, each -> !each.isKnown() && each.path() != null));
        rows.addAll(group(Messages.Unreached, all, graph, each -> each.path() == null));
        return rows.isEmpty() ? List.of(new IntroductionRow.Section(NLS.bind(Messages.Nobody, organization.getLabel())))
                : rows;
    }

    private static List<IntroductionRow> group(String title, List<Acquaintance> all, TieGraph graph,
            Predicate<Acquaintance> belongs) {
        var some = all.stream().filter(belongs).map(each -> (IntroductionRow) somebody(each, graph)).toList();
        return some.isEmpty() ? some : section(title, some);
    }

    private static IntroductionRow.Somebody somebody(Acquaintance each, TieGraph graph) {
        var when = each.current() ? Messages.Somebody_now
                : each.until() == null ? Messages.Somebody_formerly
                        : NLS.bind(Messages.Somebody_until, each.until());
        var detail = Stream.of(each.title(), when).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new IntroductionRow.Somebody(each.person(), each.name(), detail,
                each.path() == null ? null : Chain.of(graph, each.path()));
    }

    /** @return pairs that the owner should bring together; takes a moment in a large network */
    List<IntroductionRow> pairs(TieGraph graph) {
        var pairs = brokerage.whoShouldMeet(graph, PAIRS).stream()
                .map(meeting -> (IntroductionRow) pair(graph, meeting)).toList();
        return pairs.isEmpty() ? pairs : section(Messages.Pairs, pairs);
    }

    private static IntroductionRow.Pair pair(TieGraph graph, Meeting meeting) {
        var shared = switch (meeting.shared()) {
            case 0 -> Messages.Pair_nobody;
            case 1 -> Messages.Pair_one;
            default -> NLS.bind(Messages.Pair_some, meeting.shared());
        };
        var reason = NLS.bind(Messages.Pair_reason, new Object[] {Math.round(meeting.strengthToOne()),
            Math.round(meeting.strengthToOther()), shared});
        return new IntroductionRow.Pair(graph.id(meeting.one()), graph.id(meeting.other()),
                NLS.bind(Messages.Pair_names, graph.name(meeting.one()), graph.name(meeting.other())), reason);
    }

    /** @return introductions below a heading, each with what is to be done for it; nothing for none */
    static List<IntroductionRow> introductions(String title, List<Introduction> introductions) {
        var rows = introductions.stream().flatMap(each -> Stream.concat(
                Stream.of(new IntroductionRow.Pending(each, each.getStatus())),
                each.getTasks().stream().filter(Mentorships::isOpen)
                        .map(task -> new IntroductionRow.ToDo(each, task, task.getSummary(), task.getDue()))))
                .toList();
        return rows.isEmpty() ? List.of() : section(title, List.copyOf(rows));
    }

    /** @return lines below a heading */
    static List<IntroductionRow> section(String title, List<IntroductionRow> rows) {
        var all = new ArrayList<IntroductionRow>(rows);
        all.addFirst(new IntroductionRow.Section(title));
        return all;
    }
}
