// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.Tag;

/**
 * Who moves in the same circles: whom the same people know, the owner aside, who knows everybody; and who is in the same
 * small group. Groups are tags, and most tags say how the owner sees people, not who knows whom: so a tag counts little,
 * and none that many have.
 */
final class MutualCircles {

    /** With each common acquaintance the chance that two never met becomes smaller by this part. */
    private static final double BY_ACQUAINTANCE = 0.2;
    /** Whoever knows more people than so many brings each two of them together less. */
    private static final int FEW = 10;
    /** Of a group of so many at most everybody knows the others. */
    private static final int SMALL = 5;
    private static final double IN_SMALL_GROUP = 0.3;
    /** Whoever has so many in common needs no more names. */
    private static final int NAMED = 3;

    private final Network root;

    MutualCircles(Network root) {
        this.root = root;
    }

    /** @return what speaks for whom; several signs of the same person stand in several maps */
    List<Map<Person, Sign>> with(Person person) {
        return List.of(acquaintances(person), groups(person));
    }

    private Map<Person, Sign> acquaintances(Person person) {
        var known = neighbours(Set.of(person)).getOrDefault(person, Set.of());
        if (known.isEmpty()) {
            return Map.of();
        }
        var theirs = neighbours(known);
        var common = new HashMap<Person, Set<Person>>();
        theirs.forEach((acquaintance, others) -> others.stream().filter(other -> other != person)
                .forEach(other -> common.computeIfAbsent(other, key -> new HashSet<>()).add(acquaintance)));
        var signs = new HashMap<Person, Sign>();
        common.forEach((other, over) -> {
            double open = over.stream().mapToDouble(each -> 1 - share(theirs.get(each).size()))
                    .reduce(1, (one, next) -> one * next);
            signs.put(other, new Sign(1 - open, words(over), SharedInteractions.TYPE));
        });
        return signs;
    }

    private static double share(int acquaintances) {
        return BY_ACQUAINTANCE * Math.min(1, (double) FEW / acquaintances);
    }

    /** @return by each of some people whom they know */
    private Map<Person, Set<Person>> neighbours(Set<Person> people) {
        var neighbours = new HashMap<Person, Set<Person>>();
        for (Relationship tie : root.getRelationships()) {
            if (tie.getSource() instanceof Person one && tie.getTarget() instanceof Person other
                    && one != root.getOwner() && other != root.getOwner()) {
                note(one, other, people, neighbours);
                note(other, one, people, neighbours);
            }
        }
        return neighbours;
    }

    private static void note(Person one, Person other, Set<Person> people, Map<Person, Set<Person>> neighbours) {
        if (people.contains(one)) {
            neighbours.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        }
    }

    private static String words(Collection<Person> over) {
        var names = over.stream().map(Person::getLabel).sorted().limit(NAMED).collect(Collectors.joining(", "));
        return over.size() > NAMED ? NLS.bind(Messages.bothKnowMore, names, over.size() - NAMED)
                : NLS.bind(Messages.bothKnow, names);
    }

    private Map<Person, Sign> groups(Person person) {
        var members = new HashMap<Tag, List<Person>>();
        person.getTags().forEach(tag -> members.put(tag, new ArrayList<>()));
        var signs = new HashMap<Person, Sign>();
        if (!members.isEmpty()) {
            root.getPeople().forEach(other -> collect(other, members));
            members.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                    .filter(entry -> entry.getValue().size() <= SMALL)
                    .forEach(entry -> compare(person, entry.getKey(), entry.getValue(), signs));
        }
        return signs;
    }

    private void collect(Person other, Map<Tag, List<Person>> members) {
        if (other != root.getOwner() && other.eIsSet(ContactsPackage.Literals.IDENTIFIED__TAGS)) {
            other.getTags().stream().map(members::get).filter(group -> group != null)
                    .forEach(group -> group.add(other));
        }
    }

    private static void compare(Person person, Tag tag, List<Person> group, Map<Person, Sign> signs) {
        group.stream().filter(other -> other != person).forEach(other -> signs.putIfAbsent(other,
                new Sign(IN_SMALL_GROUP * 2 / group.size(), NLS.bind(Messages.bothInGroup, tag.getName(), group.size()),
                        SharedInteractions.TYPE)));
    }
}
