// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/**
 * Finds mentors and mentees in the owner’s network: half for the skills, a fifth for the room they have, a tenth each
 * for the tie and for what is common, a {@link Matcher} each; the weights are our own. An OSGi service.
 */
public interface MentorMatches {

    /**
     * What was found.
     *
     * @param matches the best first; nobody without room
     * @param unclaimed wanted skills that nobody in the network is known to have, or to want
     */
    record Found(List<MentorMatch> matches, List<String> unclaimed) {
    }

    /**
     * Looks at a network; on the model thread, for some milliseconds.
     *
     * @param people everybody, in no order
     * @return the work that is left, for any thread; never null
     */
    Supplier<Found> look(Network network, MentorWish wish, List<PersonRow> people, LocalDate day);

    /**
     * Something that candidates are judged by.
     *
     * @param key as in {@link MentorWish#without()}
     * @param name for the user
     */
    record Criterion(String key, String name) {
    }

    /** @return all that can count, the weightiest of Kith first */
    List<Criterion> criteria();

    /**
     * @param mentor whether the owner looks for a mentor; else for a mentee
     * @return the skills that the owner said they want to learn, or can teach; on the model thread
     */
    List<String> wanted(Network network, boolean mentor);
}
