// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.plugin;

import java.util.Map;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.ui.contribution.ColumnValue;
import org.kith.ui.contribution.ContactColumn;

/** Says nothing of anybody. */
public final class EmptyColumn implements ContactColumn {

    @Override
    public Map<UUID, ColumnValue> values(Network network) {
        return Map.of();
    }
}
