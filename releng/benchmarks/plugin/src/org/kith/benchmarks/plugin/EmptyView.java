// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.plugin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** Shows nothing. */
public final class EmptyView {

    @PostConstruct
    void create(Composite parent) {
        new Composite(parent, SWT.NONE);
    }
}
