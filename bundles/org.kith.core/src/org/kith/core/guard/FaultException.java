// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import org.kith.core.NetworkException;

/**
 * A plug-in failed at what the user asked it for. The message can be shown as it is.
 *
 * @since 1.0
 */
public class FaultException extends NetworkException {

    private static final long serialVersionUID = 1L;

    /** @param fault says who failed, and how */
    public FaultException(Fault fault) {
        super(fault.sentence(), fault.cause());
    }
}
