// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

/** What the colours of people tell. */
enum Colouring {
    /** How strong the owner’s tie is. */
    TIE,
    /** Who belongs together, by their ties. */
    COMMUNITY,
    /** Where they work. */
    EMPLOYER,
    /** Whether they are due for a contact. */
    DUE
}
