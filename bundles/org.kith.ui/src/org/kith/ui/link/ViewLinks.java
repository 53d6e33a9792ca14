// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.link;

import java.util.UUID;

import org.kith.ui.mail.Draft;

/** Where a view leads to; the workbench says how. */
public interface ViewLinks {

    /** Shows a person. */
    void open(UUID person);

    /** Lets the user go on writing: a mail where there is an address, else from the clipboard. */
    void write(Draft draft);
}
