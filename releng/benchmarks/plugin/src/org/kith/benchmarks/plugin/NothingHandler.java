// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.plugin;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Does nothing. */
public final class NothingHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        return null;
    }
}
