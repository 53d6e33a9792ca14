// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.UUID;

import org.kith.ui.mail.Draft;

/** Where Introductions leads to; the workbench says how. */
interface IntroductionLinks {

    /** Shows a person. */
    void open(UUID person);

    /** Lets the user go on writing: a mail where there is an address, else from the clipboard. */
    void write(Draft draft);
}
