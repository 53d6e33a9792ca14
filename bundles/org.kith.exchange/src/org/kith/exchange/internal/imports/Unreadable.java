// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import org.kith.core.format.FormatException;

/** Carries the reason out of the edit, which takes everything back on its way. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormatException reason;

    Unreadable(FormatException reason) {
        super(reason);
        this.reason = reason;
    }

    FormatException reason() {
        return reason;
    }
}
