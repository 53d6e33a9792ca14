// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.net.URI;
import java.nio.file.Path;

/**
 * A line in the list of bundles that the framework installs: name, version, place, start level, whether to start.
 *
 * @param text the whole line
 */
record BundleLine(String text) {

    private static final String COMMA = ",";
    private static final int FIELDS = 5;

    /** @return whether this is what a line looks like; comments do not */
    static boolean isOne(String text) {
        return !text.startsWith("#") && text.split(COMMA).length == FIELDS;
    }

    String name() {
        return field(0);
    }

    String version() {
        return field(1);
    }

    /** @return whether its activator is called at the start of the framework */
    boolean isStarted() {
        return Boolean.parseBoolean(field(FIELDS - 1).strip());
    }

    /** @param installation the folder that relative places begin in */
    Path place(Path installation) {
        var place = URI.create(field(2).replaceFirst("^reference:", ""));
        return place.isAbsolute() ? Path.of(place) : installation.resolve(place.getPath());
    }

    private String field(int number) {
        return text.split(COMMA)[number];
    }
}
