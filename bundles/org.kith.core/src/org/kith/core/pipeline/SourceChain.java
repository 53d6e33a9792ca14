// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.Source;

/**
 * The people by way of whom an opportunity came to the owner: of a referral whoever referred, of an introduction
 * whoever introduced and whom the owner met, of an insight whoever told it first, and before each of them whoever had
 * introduced them to the owner. On the model thread.
 *
 * @param opener whose tie to the owner led to it: who told, introduced or referred; null if it was nobody else
 * @param people from the one who knew the owner first to the last; empty if it was nobody else
 */
public record SourceChain(Person opener, List<Person> people) {

    public SourceChain {
        people = List.copyOf(people);
    }

    /** @return the number of ties from the owner to the last of them; 0 if it was nobody else */
    public int length() {
        return people.size();
    }

    /** @return the chain behind one source of an opportunity */
    public static SourceChain of(Network root, Source source) {
        return switch (source.getVia()) {
            case Person person -> to(root, person, List.of());
            case Referral referral -> to(root, referral.getReferrer(), List.of());
            case Introduction introduction -> to(root, introduction.getIntroducer(), met(root, introduction));
            case Insight insight -> to(root, firstTeller(insight), List.of());
            case null, default -> new SourceChain(null, List.of());
        };
    }

    /** @return everybody behind an opportunity, each once */
    public static List<Person> people(Network root, Opportunity opportunity) {
        return opportunity.getSources().stream().flatMap(source -> of(root, source).people().stream()).distinct()
                .toList();
    }

    private static Person firstTeller(Insight insight) {
        return insight.getSources().stream().filter(Person.class::isInstance).map(Person.class::cast).findFirst()
                .orElse(null);
    }

    private static SourceChain to(Network root, Person opener, List<Person> after) {
        if (opener == null || opener == root.getOwner()) {
            return new SourceChain(null, List.of());
        }
        var people = new ArrayList<>(after);
        var seen = new HashSet<>(after);
        for (var next = Optional.of(opener); next.isPresent() && seen.add(next.get());) {
            people.addFirst(next.get());
            next = introducer(root, next.get(), seen);
        }
        return new SourceChain(opener, people);
    }

    private static List<Person> met(Network root, Introduction introduction) {
        return parties(introduction).anyMatch(root.getOwner()::equals)
                ? parties(introduction).filter(person -> person != root.getOwner()).toList() : List.of();
    }

    private static Optional<Person> introducer(Network root, Person person, Set<Person> seen) {
        return root.getIntroductions().stream().filter(SourceChain::isMade)
                .filter(each -> parties(each).toList().containsAll(List.of(root.getOwner(), person)))
                .map(Introduction::getIntroducer).filter(each -> !seen.contains(each)).findFirst();
    }

    private static boolean isMade(Introduction introduction) {
        return introduction.getStatus() == IntroductionStatus.MADE
                || introduction.getStatus() == IntroductionStatus.MET;
    }

    private static Stream<Person> parties(Introduction introduction) {
        return Stream.of(introduction.getFirst(), introduction.getSecond());
    }
}
