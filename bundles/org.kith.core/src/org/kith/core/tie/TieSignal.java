// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.tie;

import java.util.List;
import java.util.function.Function;

import org.kith.core.Network;
import org.kith.core.people.TieSigns.Sign;
import org.kith.model.contacts.Person;

/**
 * Knows further signs of how strong the ties of the owner are, beside contacts and what the owner says: an OSGi service
 * that a plug-in registers. Signs only strengthen: somebody without any has the tie that they would have without the
 * signal. Together they add 1 − e^(−Σ mass · 0.5^(age / half-life)) of the weight, up to a strength of 100.
 * <p>
 * Thread: that of the model, where it may read but not change. Failure, also a number out of its range: nobody gets
 * a sign of it and the plug-in is named once; after three faults, or running out of memory, it isn’t asked any more until
 * Kith is started again. Null: neither taken nor given. Time: asked of everybody when a network is opened, then of who
 * was changed; more than 2 seconds are a fault.
 *
 * @since 1.0
 */
public interface TieSignal {

    /** @return what it is called, for the user */
    String name();

    /** @return the most that it adds to a strength, 0 to 100 */
    double weight();

    /** @return after how many days a sign counts half */
    default int halfLifeDays() {
        return 365;
    }

    /** @return says what speaks for the tie to a person, nothing if the list is empty; used at once */
    Function<Person, List<Sign>> look(Network network);
}
