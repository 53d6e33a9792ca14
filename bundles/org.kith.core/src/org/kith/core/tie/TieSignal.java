// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.tie;

import java.time.LocalDate;

import org.kith.core.people.PersonRow;

/**
 * A further sign of how strong ties are, beside those that Kith knows: an OSGi service that a plug-in registers.
 * <p>
 * Thread: any, several at once; must not touch the model. Failure, also a value that is no number: the tie is told without
 * the signal and the plug-in is named once; after three faults, or running out of memory, it isn’t asked any more until
 * Kith is started again. Null: neither taken nor given. Time: asked of everybody at once; 0.2 milliseconds in the mean are
 * too long.
 *
 * @since 1.0
 */
public interface TieSignal {

    /** @return what it is called, for the user */
    String name();

    /** @return how much it counts; the terms of Kith weigh 100 together */
    double weight();

    /**
     * @param row of the person
     * @param day until whose end things count
     * @return 0 for no sign of a tie, to 1
     */
    double value(PersonRow row, LocalDate day);

    /** @return what the value comes from, in words */
    String reason(PersonRow row, LocalDate day);
}
