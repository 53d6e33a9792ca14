// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.plugin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Person;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.network.OpenNetwork;

/** Shows nothing. */
public final class EmptyPage implements PersonPage {

    @Override
    public Control create(Composite parent, OpenNetwork open) {
        return new Composite(parent, SWT.NONE);
    }

    @Override
    public void show(Person person) {
        // nothing to show
    }
}
