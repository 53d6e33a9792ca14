// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPaths;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatch.Term;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.people.PersonRow;

/** The terms of one match: half for the skills, a fifth for room, a tenth each for language, tie and style. */
final class Scoring {

    private static final double SKILLS = 50;
    private static final double AVAILABILITY = 20;
    private static final double LANGUAGE = 10;
    private static final double TIE = 10;
    private static final double STYLE = 10;
    /** What is not said speaks neither for nor against it. */
    private static final double UNKNOWN = 0.5;
    private static final int PERCENT = 100;

    private final MentorWish wish;
    private final Facts owner;
    private final TieGraph graph;
    private final WarmPaths paths;

    /** @param owner of the other side: what the owner wants or offers, speaks and likes */
    Scoring(MentorWish wish, Facts owner, TieGraph graph, WarmPaths paths) {
        this.wish = wish;
        this.owner = owner;
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
        var terms = new ArrayList<>(List.of(skills(facts), availability(facts),
                common(MentorMatch.LANGUAGE, Messages.language, LANGUAGE, owner.languages(), facts.languages(),
                        Messages.languageCommon, Messages.languageNone, Messages.languageUnknown),
                tie(row), common(MentorMatch.STYLE, Messages.style, STYLE, owner.styles(), facts.styles(),
                        Messages.styleCommon, Messages.styleNone, Messages.styleUnknown)));
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

    private static Term common(String key, String name, double weight, Set<String> ours, Set<String> theirs,
            String common, String none, String unknown) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return new Term(key, name, weight, UNKNOWN, unknown);
        }
        var both = new TreeSet<>(ours);
        both.retainAll(theirs);
        return both.isEmpty() ? new Term(key, name, weight, 0, none)
                : new Term(key, name, weight, 1, NLS.bind(common, String.join(", ", both)));
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
