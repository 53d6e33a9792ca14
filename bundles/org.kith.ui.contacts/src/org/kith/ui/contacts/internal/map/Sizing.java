// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

/** What the sizes of people tell. */
enum Sizing {
    /** How many ties they have. */
    TIES,
    /** How strong the owner’s tie is. */
    STRENGTH
}
