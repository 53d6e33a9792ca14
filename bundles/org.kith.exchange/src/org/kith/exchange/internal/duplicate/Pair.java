// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import org.kith.core.duplicate.Traits;

/** Two who may be the same person. */
public record Pair(Traits one, Traits other) {
}
