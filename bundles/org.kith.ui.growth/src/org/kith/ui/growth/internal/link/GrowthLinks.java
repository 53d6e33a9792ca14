// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.link;

import java.util.UUID;

import org.kith.ui.link.ViewLinks;

/** Where the views of growth lead to; the workbench says how. */
public interface GrowthLinks extends ViewLinks {

    /** Shows an opportunity on its board. */
    void board(UUID opportunity);
}
