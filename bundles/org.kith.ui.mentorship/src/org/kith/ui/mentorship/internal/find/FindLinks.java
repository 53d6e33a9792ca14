// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import java.util.UUID;

import org.kith.ui.mail.Draft;

/** Where finding a mentor leads to; the workbench says how. */
interface FindLinks {

    /** Shows a person. */
    void open(UUID person);

    /** Lets the user go on writing. */
    void write(Draft draft);
}
