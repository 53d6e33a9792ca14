// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.UUID;

/** Where the person view leads to; the workbench says how. */
public interface PersonLinks {

    /** Lets the user log an interaction with these people. */
    void log(List<UUID> people);

    /** Shows another person. */
    void open(UUID person);

    /** Opens an address outside: a mail to write, a page. */
    void browse(String address);
}
