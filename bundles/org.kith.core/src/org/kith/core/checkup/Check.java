// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.checkup;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/**
 * Knows of something that can be wrong or out of date. A plug-in publishes one as an OSGi service, and the check-up
 * shows what it finds.
 * <p>
 * Thread: the model’s. Failure: the plug-in is named once and the others are shown; after three faults, or running out of
 * memory, it isn’t asked any more until Kith is started again. A fix that fails leaves nothing of its edit. Null: neither
 * taken nor returned. Time: some milliseconds, over 2 seconds is a fault.
 *
 * @since 1.0
 */
public interface Check {

    /** @return what it looks for, as a heading: “Out of touch for long”; never null */
    String title();

    /**
     * Looks at a network. On the model thread, which may be the window’s: within some milliseconds.
     *
     * @param people everybody, in no order
     * @param day today
     * @return what it found, what matters most first; never null
     */
    List<Finding> look(Network network, List<PersonRow> people, LocalDate day);
}
