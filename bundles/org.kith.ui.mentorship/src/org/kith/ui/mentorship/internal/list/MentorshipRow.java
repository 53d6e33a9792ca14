// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** A line of the list of mentorships. */
sealed interface MentorshipRow {

    /** The beginning of a group. */
    record Section(String title) implements MentorshipRow {
    }

    /**
     * A mentorship at a glance.
     *
     * @param names of the other people
     * @param role of the owner, and the topic
     * @param detail status, next session, open commitments
     * @param progress of its goals, 0 to 1; -1 if there is none to tell
     */
    record Entry(UUID id, String names, String role, String detail, double progress) implements MentorshipRow {

        /** @return whether each of some words stands in it, whatever its case */
        boolean contains(String words) {
            var text = String.join(" ", names, role, detail).toLowerCase(Locale.ROOT);
            return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
        }
    }
}
