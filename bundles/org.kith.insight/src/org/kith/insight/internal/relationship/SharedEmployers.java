// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;

/** Who worked at the same place: at the same time counts more, a large place less. */
final class SharedEmployers {

    private static final double AT_THE_SAME_TIME = 0.6;
    private static final double AT_SOME_TIME = 0.25;
    /** So many people of one place know one another. */
    private static final int SMALL = 10;
    /** Where so many are, a common employer says nothing. */
    private static final int VERY_LARGE = 200;

    private final Network root;

    SharedEmployers(Network root) {
        this.root = root;
    }

    /** Somebody who worked there, at some time. */
    private record Stay(Person who, Period time) {
    }

    Map<Person, Sign> with(Person person) {
        var employers = new HashMap<Organization, List<Stay>>();
        person.getEmployments().stream().map(Employment::getOrganization).filter(place -> place != null)
                .forEach(place -> employers.put(place, new ArrayList<>()));
        var signs = new HashMap<Person, Sign>();
        if (!employers.isEmpty()) {
            root.getPeople().forEach(other -> collect(other, employers));
            employers.forEach((place, stays) -> compare(person, place, stays, signs));
        }
        return signs;
    }

    private static void collect(Person other, Map<Organization, List<Stay>> employers) {
        if (other.eIsSet(ContactsPackage.Literals.PERSON__EMPLOYMENTS)) {
            for (var employment : other.getEmployments()) {
                var stays = employers.get(employment.getOrganization());
                if (stays != null) {
                    stays.add(new Stay(other, Period.of(employment)));
                }
            }
        }
    }

    private void compare(Person person, Organization place, List<Stay> stays, Map<Person, Sign> signs) {
        Set<Person> there = new HashSet<>();
        stays.forEach(stay -> there.add(stay.who()));
        if (there.size() > VERY_LARGE) {
            return;
        }
        double share = Math.min(1, (double) SMALL / there.size());
        var own = stays.stream().filter(stay -> stay.who() == person).map(Stay::time).toList();
        for (var stay : stays) {
            if (stay.who() != person && stay.who() != root.getOwner()) {
                own.stream().filter(time -> !time.isApartFrom(stay.time()))
                        .forEach(time -> signs.merge(stay.who(), sign(place, time, stay.time(), share),
                                (one, other) -> one.weight() < other.weight() ? other : one));
            }
        }
    }

    private static Sign sign(Organization place, Period one, Period other, double share) {
        boolean known = one.isKnownBeside(other);
        return new Sign((known ? AT_THE_SAME_TIME : AT_SOME_TIME) * share,
                known ? words(place.getLabel(), one, other) : NLS.bind(Messages.bothSometime, place.getLabel()),
                one.goesOnWith(other) ? "colleague" : "former-colleague");
    }

    private static String words(String place, Period one, Period other) {
        var common = one.and(other);
        if (common.until() == null) {
            return NLS.bind(Messages.bothNow, place);
        }
        return common.from() == null ? NLS.bind(Messages.bothUntil, place, common.until())
                : NLS.bind(Messages.bothFrom, new Object[] {place, common.from(), common.until()});
    }
}
