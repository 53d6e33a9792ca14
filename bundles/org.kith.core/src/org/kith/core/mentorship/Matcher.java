// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.LocalDate;

import org.kith.core.people.PersonRow;

/**
 * A further reason why somebody would be a good mentor or mentee: an OSGi service that a plug-in registers.
 * <p>
 * Thread: one of its own, perhaps several at once; must not touch the model. Failure, also a value that is no number:
 * nobody gets a term of the matcher and the plug-in is named once; after three faults, or one that cost a thread or the
 * memory, it isn’t asked any more until Kith is started again. Null: neither taken nor given. Time: asked for all
 * candidates at once, and cut off after 10 seconds.
 *
 * @since 1.0
 */
public interface Matcher {

    /** @return what it is called, for the user; also its key */
    String name();

    /** @return how much it counts; the terms of Kith weigh 100 together */
    double weight();

    /**
     * @param row of the person
     * @param asMentor whether they would mentor; else they would be mentored
     * @return 0 for a bad fit, to 1
     */
    double value(PersonRow row, boolean asMentor, LocalDate day);

    /** @return what the value comes from, in words */
    String reason(PersonRow row, boolean asMentor, LocalDate day);
}
