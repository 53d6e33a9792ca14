// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.mentorship.Matcher;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ranks everybody of whom a wanted skill is known, with what plug-ins add. */
@Component
public final class NetworkMentors implements MentorMatches {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkMentors.class);
    private static final double ALL = 100;

    private final TieGraphs graphs;
    private final WarmPaths paths;
    private final List<Matcher> matchers = new CopyOnWriteArrayList<>();

    /** Called by the service loader of Java, where there is no OSGi. */
    public NetworkMentors() {
        this(ServiceLoader.load(TieGraphs.class, NetworkMentors.class.getClassLoader()).findFirst().orElseThrow(),
                ServiceLoader.load(WarmPaths.class, NetworkMentors.class.getClassLoader()).findFirst().orElseThrow());
    }

    /** Called by Declarative Services. */
    @Activate
    public NetworkMentors(@Reference TieGraphs graphs, @Reference WarmPaths paths) {
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
        var owner = Facts.of(root.getOwner(), !wish.mentor(), 0);
        var graph = graphs.look(network, people, day);
        return () -> find(wish, people, day, facts, new Scoring(wish, owner, graph.get(), paths));
    }

    private Found find(MentorWish wish, List<PersonRow> people, LocalDate day, Map<UUID, Facts> facts,
            Scoring scoring) {
        var matches = people.stream().filter(row -> facts.containsKey(row.id()))
                .flatMap(row -> match(row, facts.get(row.id()), wish, day, scoring).stream())
                .sorted(comparingDouble(MentorMatch::score).reversed().thenComparing(MentorMatch::name)).toList();
        var unclaimed = wish.skills().stream()
                .filter(skill -> facts.values().stream().allMatch(each -> each.of(List.of(skill)).isEmpty())).toList();
        return new Found(matches, unclaimed);
    }

    private Optional<MentorMatch> match(PersonRow row, Facts facts, MentorWish wish, LocalDate day, Scoring scoring) {
        return scoring.terms(row, facts).map(own -> {
            var terms = new ArrayList<>(own);
            terms.addAll(contributed(row, wish, day));
            double weight = terms.stream().mapToDouble(Term::weight).sum();
            double score = weight == 0 ? 0
                    : ALL * terms.stream().mapToDouble(term -> term.weight() * term.value()).sum() / weight;
            return new MentorMatch(row.id(), row.name(), score, terms, facts.capacity().left());
        });
    }

    private List<Term> contributed(PersonRow row, MentorWish wish, LocalDate day) {
        var terms = new ArrayList<Term>();
        for (var matcher : matchers) {
            try {
                if (!wish.without().contains(matcher.name())) {
                    terms.add(new Term(matcher.name(), matcher.name(), Math.max(0, matcher.weight()),
                            Math.clamp(matcher.value(row, wish.mentor(), day), 0, 1),
                            matcher.reason(row, wish.mentor(), day)));
                }
            } catch (RuntimeException | LinkageError failure) {
                matchers.remove(matcher);
                LOG.error(NLS.bind(Messages.matcherFailed, matcher.getClass().getName()), failure);
            }
        }
        return terms;
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
