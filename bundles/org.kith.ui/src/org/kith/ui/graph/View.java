// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;

import org.eclipse.swt.graphics.ImageData;

/**
 * All that decides how a picture without labels looks.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param density pixels of the screen for each of them
 * @param lit those who are drawn in full; if there are none, everybody
 */
record View(Scene scene, Camera camera, int width, int height, double density, Shades shades, BitSet lit) {

    /**
     * @param share this part of the size is added at each side
     * @return the same with more around it, so that it can be moved
     */
    View withMargin(double share) {
        int right = (int) (width * share);
        int down = (int) (height * share);
        return new View(scene, camera.moved(right, down), width + 2 * right, height + 2 * down, density, shades, lit);
    }

    Extent seen() {
        return camera.seen(width, height);
    }

    /** @return whether a picture of this can be shown for another view, moved at most */
    boolean serves(View other) {
        return scene == other.scene && camera.scale() == other.camera.scale() && density == other.density
                && shades.equals(other.shades) && lit.equals(other.lit) && seen().contains(other.seen());
    }

    ImageData draw() {
        return new SceneRaster(scene, camera, width, height, density, shades).draw(lit);
    }
}
