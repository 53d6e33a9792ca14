// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contribution;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;

/**
 * A page of the Person view. Named at the extension point {@code org.kith.ui.personPages}, made with its public
 * constructor without parameters when the user turns to it for the first time.
 * <p>
 * Thread: the window's; never wait there. Failure: the page stays empty, and the user is told the name of the plug-in.
 * Null: neither taken nor given.
 *
 * @since 1.0
 */
public interface PersonPage {

    /**
     * Builds the page, once.
     *
     * @param parent has a layout that fills it
     * @param open the network; changes of it go through {@link OpenNetwork#edit}
     * @return the one control that was made in parent
     */
    Control create(Composite parent, OpenNetwork open);

    /** Shows somebody else, or the same person after an edit. Called only while the page can be seen. */
    void show(Person person);
}
