// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.overview;

import org.eclipse.swt.widgets.Control;

/**
 * One object with all that belongs to it.
 *
 * @param <T> what it shows
 */
public interface Detail<T> {

    /** @return the widget */
    Control control();

    /** Shows an object as it is now; what is just being typed stays. */
    void show(T shown);
}
