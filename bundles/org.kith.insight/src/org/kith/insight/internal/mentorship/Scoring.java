// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPaths;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatch.Term;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.people.PersonRow;

/** The terms of one match that also say who comes into question: half for the skills, a fifth for room, a tenth for the tie. */
final class Scoring {

    private static final double SKILLS = 50;
    private static final double AVAILABILITY = 20;
    private static final double TIE = 10;
    /** What is not said speaks neither for nor against it. */
    private static final double UNKNOWN = 0.5;
    private static final int PERCENT = 100;

    private final MentorWish wish;
    private final TieGraph graph;
    private final WarmPaths paths;

    Scoring(MentorWish wish, TieGraph graph, WarmPaths paths) {
        this.wish = wish;
        this.graph = graph;
        this.paths = paths;
    }

    /** @return the terms that count, skills only where some are wanted; empty if there is no room, or none of them */
    Optional<List<Term>> terms(PersonRow row, Facts facts) {
        boolean fits = wish.skills().isEmpty() ? Boolean.TRUE.equals(facts.willing())
                : !facts.of(wish.skills()).isEmpty();
        if (!fits || facts.capacity().left() == 0) {
            return Optional.empty();
        }
        var terms = new ArrayList<>(List.of(skills(facts), availability(facts), tie(row)));
        terms.removeIf(term -> wish.without().contains(term.key())
                || term.key().equals(MentorMatch.SKILLS) && wish.skills().isEmpty());
        return Optional.of(terms);
    }

    private Term skills(Facts facts) {
        var wanted = wish.skills();
        var found = facts.of(wanted);
        var reason = NLS.bind(Messages.someSkills,
                new Object[] {found.size(), wanted.size(), String.join(", ", found)});
        return new Term(MentorMatch.SKILLS, Messages.skills, SKILLS,
                (double) found.size() / Math.max(1, wanted.size()), reason);
    }

    /** Whoever said that they would not is shown last, whoever never said has half of the room. */
    private Term availability(Facts facts) {
        var capacity = facts.capacity();
        double share = (double) capacity.left() / capacity.total();
        if (facts.willing() == null) {
            return availability(share * UNKNOWN, NLS.bind(Messages.roomNeverSaid, capacity.left(), capacity.total()));
        }
        return facts.willing() ? availability(share, NLS.bind(Messages.room, capacity.left(), capacity.total()))
                : availability(0, wish.mentor() ? Messages.offersNot : Messages.seeksNot);
    }

    private static Term availability(double value, String reason) {
        return new Term(MentorMatch.AVAILABILITY, Messages.availability, AVAILABILITY, value, reason);
    }

    /** The owner’s own tie, or the best way through others. */
    private Term tie(PersonRow row) {
        int node = graph.node(row.id());
        if (graph.owner() == TieGraph.NONE || node == TieGraph.NONE) {
            return tie(0, Messages.tieNone);
        }
        int half = graph.half(graph.owner(), node);
        if (half != TieGraph.NONE) {
            return tie(graph.strength(half) / PERCENT, NLS.bind(Messages.tieStrength,
                    Math.round(graph.strength(half))));
        }
        return paths.find(graph, graph.owner(), node, 1).stream().findFirst()
                .map(path -> tie(path.probability(), NLS.bind(Messages.tieThrough, graph.name(path.nodes().get(1)),
                        Math.round(path.probability() * PERCENT)))).orElse(tie(0, Messages.tieNone));
    }

    private static Term tie(double value, String reason) {
        return new Term(MentorMatch.TIE, Messages.tie, TIE, value, reason);
    }
}
