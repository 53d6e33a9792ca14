// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.UUID;

/** Where Ask my network leads to; the workbench says how. */
public interface AskLinks {

    /** Shows a person. */
    void open(UUID person);

    /**
     * Lets the user send a draft: as a mail where there is an address, else from the clipboard.
     *
     * @param address of the person; null if none is known
     */
    void write(String address, String subject, String body);
}
