// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.overview;

import java.util.List;
import java.util.UUID;

import org.kith.ui.theme.Icon;

/** A line of an overview. */
public sealed interface OverviewRow {

    /** The beginning of a group. */
    record Heading(String title) implements OverviewRow {
    }

    /** An object at a glance; a subject that tells more of its objects than a {@link Line} has rows of its own. */
    non-sealed interface Entry extends OverviewRow {

        /** @return the id of the object */
        UUID id();

        /** @return what stands in the row, to be filtered by and spoken; never null */
        String words();
    }

    /** An object in two lines. */
    record Line(UUID id, Icon icon, String title, String detail) implements Entry {

        @Override
        public String words() {
            return detail.isEmpty() ? title : title + ", " + detail;
        }
    }

    /** Entries under a heading; without any, the heading is not shown either. */
    record Section(String title, List<? extends Entry> entries) {
    }
}
