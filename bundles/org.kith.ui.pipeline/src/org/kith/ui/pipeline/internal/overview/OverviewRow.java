// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.kith.ui.theme.Icon;

/** A line of an overview. */
public sealed interface OverviewRow {

    /** The beginning of a group. */
    record Heading(String title) implements OverviewRow {
    }

    /** An object at a glance. */
    record Entry(UUID id, Icon icon, String title, String detail) implements OverviewRow {

        /** @return whether each of some words stands in it, whatever its case */
        boolean contains(String words) {
            var text = (title + " " + detail).toLowerCase(Locale.ROOT);
            return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
        }
    }

    /** Entries under a heading; without any, the heading is not shown either. */
    record Section(String title, List<Entry> entries) {
    }
}
