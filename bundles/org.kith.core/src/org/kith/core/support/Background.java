// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.List;
import java.util.Objects;

import org.kith.model.contacts.SkillLevel;

/**
 * What one person can do and has been through.
 *
 * @param skills what they are said to know
 * @param headline one line about what they do; empty if there is none
 * @param positions titles, current and former ones
 * @param experiences what they have been through, with its time where that is known: “Layoff (2020)”
 */
public record Background(List<Claim> skills, String headline, List<String> positions, List<String> experiences) {

    public Background {
        skills = List.copyOf(skills);
        Objects.requireNonNull(headline);
        positions = List.copyOf(positions);
        experiences = List.copyOf(experiences);
    }

    /**
     * One skill of a person.
     *
     * @param skill its name
     * @param level how well; never null
     */
    public record Claim(String skill, SkillLevel level) {
    }
}
