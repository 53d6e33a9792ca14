// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kith.core.Network;
import org.kith.core.relationship.InferredTie;
import org.kith.core.relationship.InferredTies;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/**
 * Looks only at those who were in an interaction, at an employer or in a small group together, or whom the same people
 * know.
 */
@Component
public final class LikelyTies implements InferredTies {

    /** Below this it is not worth a question. */
    private static final double LEAST = 0.1;

    @Override
    public List<InferredTie> of(Network network, Person person, LocalDate day, ZoneId zone) {
        if (person == network.root().getOwner()) {
            return List.of();
        }
        var signs = new HashMap<Person, List<Sign>>();
        collect(new SharedInteractions(network, day, zone).with(person), signs);
        collect(new SharedEmployers(network.root()).with(person), signs);
        new MutualCircles(network.root()).with(person).forEach(found -> collect(found, signs));
        signs.keySet().removeAll(settled(network, person));
        signs.keySet().removeIf(other -> other.getNotTiedTo().contains(person));
        return signs.entrySet().stream().map(entry -> tie(entry.getKey(), entry.getValue()))
                .filter(tie -> tie.score() >= LEAST)
                .sorted(comparingDouble(InferredTie::score).reversed().thenComparing(comparing(InferredTie::name)))
                .toList();
    }

    private static void collect(Map<Person, Sign> found, Map<Person, List<Sign>> signs) {
        found.forEach((other, sign) -> signs.computeIfAbsent(other, key -> new ArrayList<>()).add(sign));
    }

    /** @return those of whom the user said whether they know the person */
    private static Set<Party> settled(Network network, Person person) {
        var settled = new HashSet<Party>(person.getNotTiedTo());
        for (var tie : network.root().getRelationships()) {
            if (tie.getSource() == person) {
                settled.add(tie.getTarget());
            } else if (tie.getTarget() == person) {
                settled.add(tie.getSource());
            }
        }
        return settled;
    }

    /** Signs add up as if each were right by itself: unlikely is only what all of them leave open. */
    private static InferredTie tie(Person other, List<Sign> signs) {
        var sorted = signs.stream().sorted(comparingDouble(Sign::weight).reversed()).toList();
        double open = sorted.stream().mapToDouble(sign -> 1 - sign.weight()).reduce(1, (one, next) -> one * next);
        return new InferredTie(other.getId(), other.getLabel(), type(sorted), 1 - open,
                sorted.stream().map(Sign::words).toList());
    }

    /** Where people worked together says more of what they are than that they met, or may have met. */
    private static String type(List<Sign> signs) {
        return signs.stream().map(Sign::type).filter(type -> !type.equals(SharedInteractions.TYPE)).findFirst()
                .orElse(SharedInteractions.TYPE);
    }
}
