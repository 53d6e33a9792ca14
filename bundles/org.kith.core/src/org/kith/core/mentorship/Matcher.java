// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.LocalDate;

import org.kith.core.people.PersonRow;

/**
 * A further reason why somebody would be a good mentor or mentee: an OSGi service that a plug-in registers.
 * <p>
 * Thread: any, several at once. Failure: a matcher that throws is left out, and the plug-in is named in the log. Null:
 * neither taken nor given.
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
