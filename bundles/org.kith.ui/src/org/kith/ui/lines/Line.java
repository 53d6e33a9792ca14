// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.lines;

import org.kith.ui.theme.Icon;

/**
 * One line of a list.
 *
 * @param key tells the line from the others while they change
 * @param icon its sort; null for a line with a check box
 * @param done whether the box is checked
 * @param text what it says first
 * @param detail what it says below; may be empty
 */
public record Line(Object key, Icon icon, boolean done, String text, String detail) {

    /** @return a line with an icon */
    public static Line of(Object key, Icon icon, String text, String detail) {
        return new Line(key, icon, false, text, detail);
    }

    /** @return a line with a check box */
    public static Line check(Object key, boolean done, String text, String detail) {
        return new Line(key, null, done, text, detail);
    }

    /** @return whether it has a check box */
    public boolean isCheck() {
        return icon == null;
    }
}
