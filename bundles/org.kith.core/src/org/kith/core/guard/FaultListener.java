// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

/**
 * Hears of what plug-ins do wrong, to tell the user.
 * <p>
 * Thread: any. Failure: must not throw. Null: never given.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface FaultListener {

    /** @param fault the first of its plug-in in this session; what the plug-in does wrong later is in the log alone */
    void failed(Fault fault);
}
