// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

/** A rectangle of the world that nodes have their places in; y grows downwards. */
record Extent(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean contains(Extent other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    Extent grown(double margin) {
        return new Extent(left - margin, top - margin, right + margin, bottom + margin);
    }
}
