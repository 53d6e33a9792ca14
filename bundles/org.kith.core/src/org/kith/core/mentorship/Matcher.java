// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.util.Objects;
import java.util.function.Function;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/**
 * A reason why somebody would be a good mentor or mentee, beside skills, room and tie: an OSGi service that a plug-in
 * registers.
 * <p>
 * Thread: {@link #look} is called on that of the model, and may read it but not change it; what it returns is called on
 * another and must not touch the model. Failure, also a number out of its range: nobody gets a term of the matcher and
 * the plug-in is named once; after three faults, or one that cost a thread or the memory, it isn’t asked any more until
 * Kith is started again. Null: neither taken nor given. Time: 2 seconds to look, 10 for all candidates together.
 *
 * @since 1.0
 */
public interface Matcher {

    /** @return one word by which the term is switched off: “language” */
    String key();

    /** @return what it is called, for the user */
    String name();

    /** @return how much it counts; skills, room and tie weigh 80 together */
    double weight();

    /** @return says how well a candidate fits */
    Function<PersonRow, Fit> look(Network network, MentorWish wish);

    /**
     * How well somebody fits.
     *
     * @param value 0 for a bad fit, to 1
     * @param reason what the value comes from, in words
     */
    record Fit(double value, String reason) {

        /** @throws IllegalArgumentException if the value is no number of its range */
        public Fit {
            Objects.requireNonNull(reason);
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(reason + ": " + value);
            }
        }
    }
}
