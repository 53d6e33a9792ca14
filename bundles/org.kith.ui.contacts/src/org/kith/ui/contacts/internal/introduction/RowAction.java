// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.kith.ui.theme.Icon;

/**
 * Something that can be done with a line.
 *
 * @param key that does it
 * @param word shown beside the icon
 * @param toolTip what it does, with its key
 */
record RowAction(char key, Icon icon, String word, String toolTip, Runnable work) {
}
