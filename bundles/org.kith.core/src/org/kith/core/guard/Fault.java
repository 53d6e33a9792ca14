// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;

/**
 * Something that a plug-in did wrong.
 *
 * @param plugIn symbolic name of the bundle; the name of the class where there is no OSGi
 * @param name what the plug-in calls itself; the symbolic name if it has no other
 * @param doing what was attempted, as a part of a sentence: “suggesting what to do”
 * @param cause what it threw, or what says that it took too long or returned nothing
 * @param stopped whether it isn't called any more from now on
 * @since 1.0
 */
public record Fault(String plugIn, String name, String doing, Throwable cause, boolean stopped) {

    public Fault {
        Objects.requireNonNull(plugIn);
        Objects.requireNonNull(name);
        Objects.requireNonNull(doing);
        Objects.requireNonNull(cause);
    }

    /** @return what happened and what comes of it, in sentences for the user; no stack trace */
    public String sentence() {
        return NLS.bind(stopped ? Messages.faultStopped : Messages.faultFailed, new Object[] {
            name.equals(plugIn) ? plugIn : NLS.bind(Messages.faultNamed, name, plugIn), doing, reason()});
    }

    private String reason() {
        return switch (cause) {
            case StackOverflowError endless -> Messages.faultRecursion;
            case OutOfMemoryError full -> Messages.faultMemory;
            case LinkageError missing -> NLS.bind(Messages.faultMissing, missing.getMessage());
            default -> cause.getMessage() == null || cause.getMessage().isBlank() ? cause.getClass().getSimpleName()
                    : cause.getMessage();
        };
    }
}
