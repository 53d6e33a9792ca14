// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

/** What can be done with a list of parts. */
public interface PartActions {

    /** @return what adding does, as a tool tip */
    String addTip();

    /** Lets the user add one. */
    void add();

    /** Lets the user change one. */
    void edit(Part part);

    /** Removes one. */
    void remove(Part part);

    /** @return what a click on the icon of one does, as a tool tip; null if nothing */
    default String toggleTip() {
        return null;
    }

    /** Does what a click on the icon of one does. */
    default void toggle(Part part) {
    }

    /** Follows the link of one; does nothing if it has none. */
    void open(Part part);
}
