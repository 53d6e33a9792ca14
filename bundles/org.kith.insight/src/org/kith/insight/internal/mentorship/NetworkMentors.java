// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Guarded;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.Matcher.Fit;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatch.Term;
import org.kith.core.mentorship.MentorMatches;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Ranks everybody of whom a wanted skill is known, by skills, room and tie and by what matchers add. */
@Component
public final class NetworkMentors implements MentorMatches {

    private static final double ALL = 100;

    private final TieGraphs graphs;
    private final WarmPaths paths;
    private final AllGuarded<Matcher> matchers;

    /** Called by the service loader of Java, where there is no OSGi. */
    public NetworkMentors() {
        this(new Guard(), ServiceLoader.load(TieGraphs.class, NetworkMentors.class.getClassLoader()).findFirst().orElseThrow(),
                ServiceLoader.load(WarmPaths.class, NetworkMentors.class.getClassLoader()).findFirst().orElseThrow());
        matchers.load(ServiceLoader.load(Matcher.class, NetworkMentors.class.getClassLoader()));
    }

    /** Called by Declarative Services. */
    @Activate
    public NetworkMentors(@Reference Guard guard, @Reference TieGraphs graphs, @Reference WarmPaths paths) {
        this.matchers = new AllGuarded<>(guard);
        this.graphs = graphs;
        this.paths = paths;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addMatcher(Matcher matcher) {
        matchers.add(matcher);
    }

    void removeMatcher(Matcher matcher) {
        matchers.remove(matcher);
    }

    @Override
    public Supplier<Found> look(Network network, MentorWish wish, List<PersonRow> people, LocalDate day) {
        var root = network.root();
        var facts = Facts.of(root, wish);
        var graph = graphs.look(network, people, day);
        var looked = matchers.stream().flatMap(matcher -> look(matcher, network, wish).stream()).toList();
        return () -> find(wish, people, facts, new Scoring(wish, graph.get(), paths), looked);
    }

    /** A matcher that has looked at the network. */
    private record Looked(Guarded<Matcher> matcher, String key, String name, double weight,
            Function<PersonRow, Fit> fit) {

        Optional<List<Term>> terms(List<Candidate> candidates) {
            return matcher.away(Messages.matching, each -> candidates.stream().map(this::term).toList());
        }

        private Term term(Candidate candidate) {
            var said = fit.apply(candidate.row());
            return new Term(key, name, weight, said.value(), said.reason());
        }
    }

    /** @return empty if it failed, or if the user does not want it to count */
    private static Optional<Looked> look(Guarded<Matcher> matcher, Network network, MentorWish wish) {
        return matcher.here(Messages.matching, Matcher::key).filter(key -> !wish.without().contains(key))
                .flatMap(key -> matcher.here(Messages.matching, each -> new Looked(matcher, key,
                        Objects.requireNonNull(each.name()), each.weight(),
                        Objects.requireNonNull(each.look(network, wish)))));
    }

    private static Found find(MentorWish wish, List<PersonRow> people, Map<UUID, Facts> facts, Scoring scoring,
            List<Looked> matchers) {
        var candidates = people.stream().filter(row -> facts.containsKey(row.id()))
                .flatMap(row -> candidate(row, facts.get(row.id()), scoring).stream()).toList();
        matchers.forEach(matcher -> matcher.terms(candidates).ifPresent(terms -> add(terms, candidates)));
        var matches = candidates.stream().map(Candidate::match)
                .sorted(comparingDouble(MentorMatch::score).reversed().thenComparing(MentorMatch::name)).toList();
        var unclaimed = wish.skills().stream()
                .filter(skill -> facts.values().stream().allMatch(each -> each.of(List.of(skill)).isEmpty())).toList();
        return new Found(matches, unclaimed);
    }

    /** Somebody who fits, with the terms found so far. */
    private record Candidate(PersonRow row, int left, List<Term> terms) {

        MentorMatch match() {
            double weight = terms.stream().mapToDouble(Term::weight).sum();
            double score = weight == 0 ? 0
                    : ALL * terms.stream().mapToDouble(term -> term.weight() * term.value()).sum() / weight;
            return new MentorMatch(row.id(), row.name(), score, terms, left);
        }
    }

    private static Optional<Candidate> candidate(PersonRow row, Facts facts, Scoring scoring) {
        return scoring.terms(row, facts).map(own -> new Candidate(row, facts.capacity().left(), new ArrayList<>(own)));
    }

    private static void add(List<Term> terms, List<Candidate> candidates) {
        for (int i = 0; i < terms.size(); i++) {
            candidates.get(i).terms().add(terms.get(i));
        }
    }

    @Override
    public List<Criterion> criteria() {
        return Stream.concat(Stream.of(new Criterion(MentorMatch.SKILLS, Messages.skills),
                new Criterion(MentorMatch.AVAILABILITY, Messages.availability),
                new Criterion(MentorMatch.TIE, Messages.tie)),
                matchers.stream().flatMap(matcher -> matcher.here(Messages.matching,
                        each -> new Criterion(Objects.requireNonNull(each.key()),
                                Objects.requireNonNull(each.name()))).stream())).toList();
    }

    @Override
    public List<String> wanted(Network network, boolean mentor) {
        var owner = network.root().getOwner();
        var claimed = owner.getSkillClaims().stream()
                .filter(claim -> mentor ? claim.isWantsToLearn() : claim.isCanTeach()).map(SkillClaim::getSkill);
        var said = Mentorships.profile(owner).stream()
                .flatMap(profile -> (mentor ? profile.getWants() : profile.getOffers()).stream());
        return Stream.concat(claimed, said).map(Skill::getName).distinct().toList();
    }
}
