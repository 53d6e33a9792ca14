// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

/** Distances in pixels: every margin and gap is one of these. */
public final class Space {

    /** Between an icon and its text. */
    public static final int TIGHT = 4;
    /** Between things that belong together. */
    public static final int SMALL = 8;
    /** Around the contents of a view. */
    public static final int MEDIUM = 12;
    /** Between groups. */
    public static final int LARGE = 20;

    private Space() {
    }
}
