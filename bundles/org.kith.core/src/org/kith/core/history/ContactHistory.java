// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.history;

import java.util.UUID;

/** The contacts with everybody: an immutable snapshot, usable on any thread. */
public interface ContactHistory {

    /** @return the contacts with a person, {@link Touches#NONE} if there was none; never null */
    Touches of(UUID person);

    /** @return how many contacts there are in all; one with three people counts three times */
    int size();
}
