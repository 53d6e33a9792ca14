// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/**
 * Knows of things that would be good to do. A plug-in publishes one as an OSGi service, and Today shows what it
 * suggests among everything else.
 * <p>
 * Thread: {@link #look} on the model thread, what it returns on one of its own. Failure: the plug-in is named once and
 * the others are shown; after three faults, or one that cost a thread or the memory, it isn’t asked any more until Kith
 * is started again. Null: neither taken nor returned. Time: {@code look} within a few milliseconds, over 2 seconds is a
 * fault; the work is cut off after 10 seconds.
 *
 * @since 1.0
 */
public interface SuggestionSource {

    /**
     * Looks at a network. Runs on the model thread, which is the window’s: takes only what it needs, within a few
     * milliseconds; what takes longer is the work that it returns.
     *
     * @param people everybody, in no order; may be used on any thread
     * @param day today
     * @return the work that is left: runs once, on any thread, must not touch the model, and returns suggestions in no
     *         order; never null
     */
    Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day);
}
