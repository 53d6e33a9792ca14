// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.kith.ui.theme.Shade;

/**
 * How a person is drawn.
 *
 * @param label what stands beside them; never null
 * @param radius in pixels at full size, above 0
 * @param shade never null
 * @param marked whether a ring shows that the picture is about them
 */
public record NodeLook(String label, float radius, Shade shade, boolean marked) {

    /** @return the same without the name */
    public NodeLook nameless() {
        return new NodeLook("", radius, shade, marked);
    }
}
