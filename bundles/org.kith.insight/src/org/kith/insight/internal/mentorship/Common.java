// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.core.mentorship.Matcher.Fit;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringProfile;

/** What the owner and others said of themselves alike: what is not said speaks neither for nor against anybody. */
final class Common implements Function<PersonRow, Fit> {

    private static final double UNKNOWN = 0.5;

    private final Function<MentoringProfile, Set<String>> said;
    private final Wording wording;
    private final Set<String> ours;
    private final Map<UUID, Set<String>> theirs = new HashMap<>();

    /** The reasons in words, the first with what both said. */
    record Wording(String common, String none, String unknown) {
    }

    /** Reads the profiles; on the model thread. */
    Common(Network root, Function<MentoringProfile, Set<String>> said, Wording wording) {
        this.said = said;
        this.wording = wording;
        ours = of(root.getOwner());
        for (var person : ours.isEmpty() ? Set.<Person>of() : root.getPeople()) {
            if (person.eIsSet(Literals.IDENTIFIED__FACETS)) {
                theirs.put(person.getId(), of(person));
            }
        }
    }

    private Set<String> of(Person person) {
        return Mentorships.profile(person).map(said).orElse(Set.of());
    }

    @Override
    public Fit apply(PersonRow row) {
        var both = new TreeSet<>(theirs.getOrDefault(row.id(), Set.of()));
        if (ours.isEmpty() || both.isEmpty()) {
            return new Fit(UNKNOWN, wording.unknown());
        }
        both.retainAll(ours);
        return both.isEmpty() ? new Fit(0, wording.none())
                : new Fit(1, NLS.bind(wording.common(), String.join(", ", both)));
    }
}
