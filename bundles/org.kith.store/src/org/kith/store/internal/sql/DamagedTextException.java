// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import org.kith.core.NetworkException;

/** The text index is damaged. It holds nothing that could not be made again. */
public final class DamagedTextException extends NetworkException {

    private static final long serialVersionUID = 1L;

    DamagedTextException(String message, Throwable cause) {
        super(message, cause);
    }
}
