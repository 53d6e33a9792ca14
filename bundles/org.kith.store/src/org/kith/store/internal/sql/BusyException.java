// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import org.kith.core.NetworkException;

/** Another program has been writing for longer than we wait. */
public final class BusyException extends NetworkException {

    private static final long serialVersionUID = 1L;

    BusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
