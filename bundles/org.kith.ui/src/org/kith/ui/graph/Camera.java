// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

/**
 * Which part of the world is seen, and how large.
 *
 * @param scale pixels for each unit of the world
 * @param x of the world at the left edge
 * @param y of the world at the upper edge
 */
record Camera(double scale, double x, double y) {

    static final double SMALLEST = 0.02;
    static final double LARGEST = 6;
    private static final double MOST_TO_FIT = 1.2;
    private static final double SIDE = 1.6;

    Camera {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /**
     * @param margin above and below; names need more at the sides
     * @return the camera that shows all of an extent in the middle of a window, hardly larger than at full size
     */
    static Camera fit(Extent extent, double width, double height, double margin) {
        double scale = Math.clamp(Math.min((width - 2 * margin * SIDE) / Math.max(1, extent.width()),
                (height - 2 * margin) / Math.max(1, extent.height())), SMALLEST, MOST_TO_FIT);
        return new Camera(scale, (extent.left() + extent.right()) / 2 - width / 2 / scale,
                (extent.top() + extent.bottom()) / 2 - height / 2 / scale);
    }

    double screenX(double worldX) {
        return (worldX - x) * scale;
    }

    double screenY(double worldY) {
        return (worldY - y) * scale;
    }

    double worldX(double screenX) {
        return x + screenX / scale;
    }

    double worldY(double screenY) {
        return y + screenY / scale;
    }

    /** @return what a window of this size shows */
    Extent seen(double width, double height) {
        return new Extent(x, y, worldX(width), worldY(height));
    }

    /** @return the contents moved by so many pixels */
    Camera moved(double right, double down) {
        return new Camera(scale, x - right / scale, y - down / scale);
    }

    /** @return the contents larger by a factor, with what is at a point of the window staying there */
    Camera zoomed(double factor, double screenX, double screenY) {
        double larger = Math.clamp(scale * factor, SMALLEST, LARGEST);
        return new Camera(larger, worldX(screenX) - screenX / larger, worldY(screenY) - screenY / larger);
    }

    /** @return the same size, with a place of the world in the middle of a window */
    Camera centred(double worldX, double worldY, double width, double height) {
        return new Camera(scale, worldX - width / 2 / scale, worldY - height / 2 / scale);
    }
}
