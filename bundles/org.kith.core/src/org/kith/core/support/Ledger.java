// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.Map;
import java.util.UUID;

/**
 * How the owner of a network stands with everybody; immutable, usable on any thread.
 *
 * @param accounts by the ids of people; those with whom there was nothing are left out
 */
public record Ledger(Map<UUID, Account> accounts) {

    public Ledger {
        accounts = Map.copyOf(accounts);
    }

    /** @return how the owner stands with a person; never null */
    public Account of(UUID person) {
        return accounts.getOrDefault(person, Account.NONE);
    }
}
