// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.UUID;

/** An entry in the list; what is unread stands out. */
record EntryRow(UUID id, String title, String detail, boolean read) {
}
