// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringProfile;

/**
 * A tenth of the score each: what the owner and a candidate said of themselves alike. What is not said speaks neither
 * for nor against anybody.
 */
abstract class Common implements Matcher {

    private static final double WEIGHT = 10;
    private static final double UNKNOWN = 0.5;

    private final String key;
    private final String name;
    private final Function<MentoringProfile, Set<String>> said;
    private final Wording wording;

    /** The reasons in words, the first with what both said. */
    record Wording(String common, String none, String unknown) {
    }

    Common(String key, String name, Function<MentoringProfile, Set<String>> said, Wording wording) {
        this.key = key;
        this.name = name;
        this.said = said;
        this.wording = wording;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public Function<PersonRow, Fit> look(Network network, MentorWish wish) {
        var ours = of(network.root().getOwner());
        var theirs = new HashMap<UUID, Set<String>>();
        for (var person : network.root().getPeople()) {
            if (person.eIsSet(Literals.IDENTIFIED__FACETS)) {
                theirs.put(person.getId(), of(person));
            }
        }
        return row -> fit(ours, theirs.getOrDefault(row.id(), Set.of()));
    }

    private Set<String> of(Person person) {
        return Mentorships.profile(person).map(said).orElse(Set.of());
    }

    private Fit fit(Set<String> ours, Set<String> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return new Fit(UNKNOWN, wording.unknown());
        }
        var both = new TreeSet<>(ours);
        both.retainAll(theirs);
        return both.isEmpty() ? new Fit(0, wording.none())
                : new Fit(1, NLS.bind(wording.common(), String.join(", ", both)));
    }
}
