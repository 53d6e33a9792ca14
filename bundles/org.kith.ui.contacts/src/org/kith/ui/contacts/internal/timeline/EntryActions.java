// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

/** What can be done with an interaction where it stands. */
interface EntryActions {

    /** Lets the user change it. */
    void edit(TimelineRow.Entry entry);

    /** Deletes it; undo brings it back. */
    void delete(TimelineRow.Entry entry);
}
