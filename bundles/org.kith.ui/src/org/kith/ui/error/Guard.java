// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.error;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.internal.Messages;
import org.osgi.framework.FrameworkUtil;

/**
 * The gate to code that a plug-in contributed: what fails there is reported with the name of the plug-in and goes no
 * further. On any thread.
 */
public final class Guard {

    private final ErrorReport errors;

    /** @param errors is told what fails */
    public Guard(ErrorReport errors) {
        this.errors = errors;
    }

    /**
     * Calls contributed code.
     *
     * @param contributed the object whose plug-in is to be named
     * @return what the call returned; empty if it failed or returned null
     */
    public <T> Optional<T> call(Object contributed, Supplier<T> call) {
        return call(plugIn(contributed), call);
    }

    /**
     * Calls contributed code of which there is no object yet.
     *
     * @param plugIn symbolic name
     * @return what the call returned; empty if it failed or returned null
     */
    public <T> Optional<T> call(String plugIn, Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            errors.failed(NLS.bind(Messages.Error_PlugIn, plugIn), failure);
            return Optional.empty();
        }
    }

    /** Like {@link #call}, for code without a result. */
    public void run(Object contributed, Runnable action) {
        call(contributed, () -> {
            action.run();
            return null;
        });
    }

    private static String plugIn(Object contributed) {
        var bundle = FrameworkUtil.getBundle(contributed.getClass());
        return bundle == null ? contributed.getClass().getName() : bundle.getSymbolicName();
    }
}
