// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.util.List;
import java.util.Set;

/**
 * Whom the owner looks for.
 *
 * @param mentor whether a mentor; else a mentee
 * @param skills names of the skills that the mentor should teach, or the mentee should want to learn
 * @param without keys of the terms that do not count: those of {@link MentorMatch} and of {@link Matcher}
 */
public record MentorWish(boolean mentor, List<String> skills, Set<String> without) {

    public MentorWish {
        skills = List.copyOf(skills);
        without = Set.copyOf(without);
    }
}
