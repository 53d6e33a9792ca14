// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.List;
import java.util.Objects;

/**
 * What the owner of a network wants to know.
 *
 * @param words as typed; may be empty where skills are named
 * @param skills names of what one has to know to answer it, as {@link Support#skillsIn} finds them; may be empty
 */
public record Question(String words, List<String> skills) {

    public Question {
        Objects.requireNonNull(words);
        skills = List.copyOf(skills);
    }
}
