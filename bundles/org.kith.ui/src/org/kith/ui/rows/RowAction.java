// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import org.kith.ui.theme.Icon;

/**
 * Something that can be done with a row.
 *
 * @param key that does it while the row is selected, in lower case; {@link #NO_KEY} if Enter does it anyway
 * @param icon beside the word
 * @param word shown on the row; may be empty
 * @param toolTip what it does, with its key
 */
public record RowAction(char key, Icon icon, String word, String toolTip, Runnable work) {

    /** No key does it. */
    public static final char NO_KEY = 0;
}
