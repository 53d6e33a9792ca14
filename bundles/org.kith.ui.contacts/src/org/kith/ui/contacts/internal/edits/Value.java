// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

/**
 * A value for a feature, which may be none.
 *
 * @param value an empty text counts as none
 */
public record Value(Object value) {

    /** @return the value; null for none */
    public Object orNull() {
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
