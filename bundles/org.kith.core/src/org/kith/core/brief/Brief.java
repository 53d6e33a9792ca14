// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * What one should know before one meets somebody.
 *
 * @param name of the person
 * @param position what they do now; empty if that is not known
 * @param day on which this was so
 * @param sections only those that say something
 */
public record Brief(String name, String position, LocalDate day, List<Section> sections) {

    public Brief {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the page.
     *
     * @param title never empty
     * @param lines at least one
     */
    public record Section(String title, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
