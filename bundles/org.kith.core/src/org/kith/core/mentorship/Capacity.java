// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringProfile;

/**
 * How many mentorships at once somebody has room for, and has.
 *
 * @param total as the person said; 3 as a mentor and 2 as a mentee if they never did
 * @param used how many are open
 */
public record Capacity(int total, int used) {

    private static final int AS_MENTOR = 3;
    private static final int AS_MENTEE = 2;

    /**
     * @param asMentor whether as a mentor; else as a mentee
     * @return the capacity of a person; on the model thread
     */
    public static Capacity of(Network root, Person person, boolean asMentor) {
        return of(person, asMentor, Mentorships.load(root, person, asMentor));
    }

    /**
     * @param asMentor whether as a mentor; else as a mentee
     * @param used how many are open, as was counted before
     * @return the capacity of a person; on the model thread
     */
    public static Capacity of(Person person, boolean asMentor, int used) {
        int total = Mentorships.profile(person)
                .map(asMentor ? MentoringProfile::getMentorCapacity : MentoringProfile::getMenteeCapacity)
                .orElse(asMentor ? AS_MENTOR : AS_MENTEE);
        return new Capacity(total, used);
    }

    /** @return for how many more there is room; 0 if for none */
    public int left() {
        return Math.max(0, total - used);
    }

    /** @return whether there are more than there is room for: worth a warning, never forbidden */
    public boolean isExceeded() {
        return used > total;
    }
}
