// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.people.PersonRow;

/**
 * Finds small teams in the owner’s network that together know what is needed: of all teams of up to three people in
 * which everybody adds a skill that the others lack, those that cover most. An OSGi service.
 */
public interface Collaborators {

    /** How many skills can be asked for at once. */
    int MOST_SKILLS = 12;

    /**
     * What was found.
     *
     * @param teams the best first: by coverage, then by the weakest tie, then the smaller one
     * @param unclaimed needed skills that nobody in the network is known to have
     */
    record Found(List<Team> teams, List<String> unclaimed) {

        public Found {
            teams = List.copyOf(teams);
            unclaimed = List.copyOf(unclaimed);
        }
    }

    /**
     * Looks at a network; on the model thread, for some milliseconds.
     *
     * @param skills names of what is needed; an alternative name will do
     * @param people who comes into question, in no order; the owner and who is to be left alone are passed over
     * @param limit how many teams at most
     * @return the work that is left, for any thread; never null
     * @throws NetworkException if no skill is named, or more than {@link #MOST_SKILLS}
     */
    Supplier<Found> look(Network network, List<String> skills, List<PersonRow> people, LocalDate day, int limit);
}
