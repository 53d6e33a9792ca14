// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.UUID;

import org.kith.ui.link.ViewLinks;

/** Where the views of visibility lead to; the workbench says how. */
interface VisibilityLinks extends ViewLinks {

    /** Shows an opportunity on its board. */
    void board(UUID opportunity);
}
