// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;

import org.kith.ui.theme.Face;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Tone;

/** Something that is drawn in a plot, on whatever it is drawn. Lengths are pixels. */
public sealed interface Mark {

    /** A bar. */
    record Box(double x, double y, double width, double height, Shade shade) implements Mark {
    }

    /** What leads from a step of a funnel to the next one, narrower at the lower edge. */
    record Slope(double middle, double top, double height, double above, double below, Shade shade) implements Mark {
    }

    /**
     * One line of text.
     *
     * @param x where it begins
     * @param y its upper edge
     */
    record Text(String text, double x, double y, Tone tone, Face face) implements Mark {
    }

    /** Where something is. */
    record Place(double x, double y) {
    }

    /**
     * A line from place to place.
     *
     * @param width of the line
     */
    record Path(List<Place> places, Shade shade, int width, boolean dashed) implements Mark {

        public Path {
            places = List.copyOf(places);
        }
    }

    /** A disc around its middle. */
    record Dot(double x, double y, double radius, Shade shade) implements Mark {
    }

    /**
     * A circle around its middle.
     *
     * @param width of the line
     */
    record Ring(double x, double y, double radius, Shade shade, int width) implements Mark {
    }
}
