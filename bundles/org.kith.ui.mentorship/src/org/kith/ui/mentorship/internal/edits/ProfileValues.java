// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.edits;

import java.util.List;

import org.kith.model.mentorship.MentoringStyle;

/**
 * What somebody offers and looks for.
 *
 * @param mentor whether they would mentor
 * @param mentee whether they look for a mentor
 * @param mentorCapacity room for so many mentees
 * @param menteeCapacity room for so many mentors
 * @param offers names of skills they can teach
 * @param wants names of skills they want to learn
 * @param languages as BCP 47 has them
 * @param styles how they like it
 */
public record ProfileValues(boolean mentor, boolean mentee, int mentorCapacity, int menteeCapacity,
        List<String> offers, List<String> wants, List<String> languages, List<MentoringStyle> styles) {
}
