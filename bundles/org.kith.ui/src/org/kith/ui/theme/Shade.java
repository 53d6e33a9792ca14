// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** Something that has a colour in the light theme and one in the dark. */
public interface Shade {

    /** @return the colour in the light or dark theme; never null */
    RGB rgb(boolean inDark);
}
