// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.List;
import java.util.UUID;

import org.kith.core.people.PersonRow;

/** Where one can go from the map. */
interface MapLinks {

    /** Shows a person. */
    void open(UUID person);

    /** Says that these people are selected. */
    void selected(List<PersonRow> people);

    /** Runs a command of the workbench by its id. */
    void run(String commandId);
}
