// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

/** Something that is drawn in a plot, from the upper left corner on; lengths in any unit. */
public sealed interface Mark {

    /** A filled bar. */
    record Box(double x, double y, double width, double height, Ink ink) implements Mark {
    }

    /**
     * A line.
     *
     * @param points pairs of x and y, at least two
     */
    record Line(double[] points, double width, Ink ink) implements Mark {
    }

    /** A filled circle around a middle. */
    record Dot(double x, double y, double radius, Ink ink) implements Mark {
    }

    /**
     * One line of text.
     *
     * @param x where it is anchored
     * @param y where its letters stand
     * @param size of its letters
     */
    record Text(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink) implements Mark {
    }

    /** What part of a text stands at its place. */
    enum Anchor {
        /** It begins there. */
        START,
        /** Its middle. */
        MIDDLE,
        /** It ends there. */
        END
    }
}
