// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Draws ties and nodes into an array of pixels, on any thread: so that fifty thousand ties never hold up the window,
 * which moves the finished picture.
 */
final class SceneRaster {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int BITS = 16;
    private static final int ONE = 1 << BITS;
    private static final double RIM_FROM = 3;
    private static final double RIM = 1.2;
    /** How much of its colour is left of somebody who was not searched for. */
    private static final int DIMMED = 60;

    private final Scene scene;
    private final Camera camera;
    private final Shades shades;
    private final double density;
    private final int width;
    private final int height;
    /** How much of the colour of ties is in each pixel. */
    private final byte[] ties;
    private final Stroke flat;
    private final Stroke steep;

    /**
     * @param camera for a window of this size
     * @param density pixels for each pixel of the window
     */
    SceneRaster(Scene scene, Camera camera, double windowWidth, double windowHeight, double density, Shades shades) {
        this.scene = scene;
        this.camera = camera;
        this.shades = shades;
        this.density = density;
        width = Math.max(1, (int) Math.ceil(windowWidth * density));
        height = Math.max(1, (int) Math.ceil(windowHeight * density));
        ties = new byte[width * height];
        flat = new Stroke(1, width, width, height);
        steep = new Stroke(width, 1, height, width);
    }

    /** @param lit those who are drawn in full; if there are none, everybody */
    ImageData draw(BitSet lit) {
        drawTies(lit.isEmpty() ? 1 : 0.5);
        int[] pixels = colouredTies();
        drawNodes(pixels, lit);
        return image(pixels);
    }

    private void drawTies(double share) {
        var graph = scene.graph();
        for (int node = 0; node < scene.size(); node++) {
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int other = graph.neighbour(half);
                if (other > node) {
                    var look = TieLook.of(graph, node, half, camera.scale());
                    drawTie(node, other, look.width() * density, (int) (look.alpha() * share), graph.inferred(half));
                }
            }
        }
    }

    private void drawTie(int node, int other, double thickness, int alpha, boolean dashed) {
        double x1 = camera.screenX(scene.x(node)) * density;
        double y1 = camera.screenY(scene.y(node)) * density;
        double x2 = camera.screenX(scene.x(other)) * density;
        double y2 = camera.screenY(scene.y(other)) * density;
        if (Math.abs(y2 - y1) > Math.abs(x2 - x1)) {
            steep.draw(y1, x1, y2, x2, thickness, alpha, dashed);
        } else {
            flat.draw(x1, y1, x2, y2, thickness, alpha, dashed);
        }
    }

    /** Lines that are longer along one axis than across it. */
    private final class Stroke {

        private final int stepAlong;
        private final int stepAcross;
        private final int along;
        private final int across;

        /**
         * @param stepAlong from a pixel to the next one along
         * @param stepAcross from a pixel to the next one across
         * @param along how many pixels there are along
         * @param across how many pixels there are across
         */
        Stroke(int stepAlong, int stepAcross, int along, int across) {
            this.stepAlong = stepAlong;
            this.stepAcross = stepAcross;
            this.along = along;
            this.across = across;
        }

        void draw(double a1, double c1, double a2, double c2, double thickness, int alpha, boolean dashed) {
            if (a1 > a2) {
                draw(a2, c2, a1, c1, thickness, alpha, dashed);
                return;
            }
            double slope = a2 == a1 ? 0 : (c2 - c1) / (a2 - a1);
            double half = thickness / 2 * Math.sqrt(1 + slope * slope);
            int begin = (int) Math.max(0, Math.round(a1));
            int end = (int) Math.min(along, Math.round(a2));
            if (slope != 0) {
                double enters = a1 + ((slope > 0 ? -half : across + half) - c1) / slope;
                double leaves = a1 + ((slope > 0 ? across + half : -half) - c1) / slope;
                begin = (int) Math.max(begin, enters);
                end = (int) Math.min(end, leaves + 1);
            } else if (c1 < -half || c1 > across + half) {
                return;
            }
            double first = c1 + slope * (begin + 0.5 - a1);
            if (dashed) {
                drawDashes(begin - (int) a1, begin, end, fixed(first), fixed(slope), fixed(half), alpha);
            } else {
                run(begin, end, fixed(first), fixed(slope), fixed(half), alpha);
            }
        }

        /** In whole numbers, of which each pixel has 65,536: several times faster than in broken ones. */
        private static int fixed(double value) {
            return (int) Math.round(value * ONE);
        }

        /** @param before how many pixels of the tie come before the first one that is drawn */
        private void drawDashes(int before, int begin, int end, int middle, int slope, int half, int alpha) {
            int dash = (int) Math.round(TieLook.DASH * density);
            for (int a = begin; a < end;) {
                int place = Math.floorMod(before + a - begin, 2 * dash);
                int stop = Math.min(end, a + (place < dash ? dash - place : 2 * dash - place));
                if (place < dash) {
                    run(a, stop, middle + slope * (a - begin), slope, half, alpha);
                }
                a = stop;
            }
        }

        private void run(int begin, int end, int middle, int slope, int half, int alpha) {
            int at = middle;
            for (int a = begin; a < end; a++) {
                cover(a * stepAlong, at - half, at + half, alpha);
                at += slope;
            }
        }

        private void cover(int base, int from, int to, int alpha) {
            int first = from >> BITS;
            int last = to >> BITS;
            if (first < 0 || last >= across) {
                return;
            }
            int pixel = base + first * stepAcross;
            if (first == last) {
                darken(pixel, alpha * (to - from >> 8) >> 8);
                return;
            }
            darken(pixel, alpha * (ONE - (from & ONE - 1) >> 8) >> 8);
            for (int c = first + 1; c < last; c++) {
                pixel += stepAcross;
                darken(pixel, alpha);
            }
            darken(pixel + stepAcross, alpha * ((to & ONE - 1) >> 8) >> 8);
        }

        private void darken(int pixel, int alpha) {
            int there = ties[pixel] & 0xFF;
            ties[pixel] = (byte) (there + ((255 - there) * alpha * 257 + 32_768 >> BITS));
        }
    }

    private int[] colouredTies() {
        int[] colours = new int[256];
        for (int alpha = 0; alpha < 256; alpha++) {
            colours[alpha] = Shades.blend(shades.surface(), shades.tie(), alpha);
        }
        int[] pixels = new int[ties.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colours[ties[i] & 0xFF];
        }
        return pixels;
    }

    /** The smallest first, so that nobody important is covered. */
    private void drawNodes(int[] pixels, BitSet lit) {
        int[] colours = shades.nodes(scene.looks());
        int[] bySize = scene.bySize();
        for (int i = bySize.length - 1; i >= 0; i--) {
            if (!lit.isEmpty() && !lit.get(bySize[i])) {
                drawNode(pixels, bySize[i], Shades.blend(shades.surface(), colours[bySize[i]], DIMMED));
            }
        }
        for (int i = bySize.length - 1; i >= 0; i--) {
            if (lit.isEmpty() || lit.get(bySize[i])) {
                drawNode(pixels, bySize[i], colours[bySize[i]]);
            }
        }
    }

    private void drawNode(int[] pixels, int node, int colour) {
        double x = camera.screenX(scene.x(node)) * density;
        double y = camera.screenY(scene.y(node)) * density;
        double radius = scene.radius(node, camera.scale()) * density;
        if (radius > RIM_FROM * density) {
            fill(pixels, x, y, radius + RIM * density, shades.surface());
        }
        fill(pixels, x, y, radius, colour);
    }

    private void fill(int[] pixels, double x, double y, double radius, int colour) {
        int top = (int) Math.max(0, Math.floor(y - radius - 1));
        int bottom = (int) Math.min(height - 1.0, Math.ceil(y + radius + 1));
        int left = (int) Math.max(0, Math.floor(x - radius - 1));
        int right = (int) Math.min(width - 1.0, Math.ceil(x + radius + 1));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double distance = distance(column + 0.5 - x, row + 0.5 - y);
                double share = radius + 0.5 - distance;
                if (share > 0) {
                    int pixel = row * width + column;
                    pixels[pixel] = Shades.blend(pixels[pixel], colour, (int) (255 * Math.min(1, share)));
                }
            }
        }
    }

    /** Far faster than {@link Math#hypot}, which minds numbers that don't occur here. */
    private static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private ImageData image(int[] pixels) {
        int scanLine = 3 * width;
        byte[] bytes = new byte[scanLine * height];
        for (int i = 0; i < pixels.length; i++) {
            bytes[3 * i] = (byte) (pixels[i] >> 16);
            bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
            bytes[3 * i + 2] = (byte) pixels[i];
        }
        return new ImageData(width, height, 24, RGB, 1, bytes);
    }
}
