// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.UUID;

/** Where Today leads to; the workbench says how. */
public interface TodayLinks {

    /** Lets the user log an interaction with a person. */
    void log(UUID person);

    /** Shows a person. */
    void open(UUID person);

    /** Lets the user import people. */
    void importPeople();

    /** Lets the user say how close people are. */
    void chooseCadences();
}
