// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.util.List;
import java.util.UUID;

/**
 * How well somebody fits.
 *
 * @param id of the person
 * @param name as people know them
 * @param score 0 to 100: the weighted mean of the terms that count
 * @param terms what it is made of: skills, room and tie, then what matchers add
 * @param left for how many more mentorships there is room; above 0
 */
public record MentorMatch(UUID id, String name, double score, List<Term> terms, int left) {

    /** Key of the term of skills. */
    public static final String SKILLS = "skills";
    /** Key of the term of room for another mentorship. */
    public static final String AVAILABILITY = "availability";
    /** Key of the term of the tie, or of the best way to somebody. */
    public static final String TIE = "tie";

    public MentorMatch {
        terms = List.copyOf(terms);
    }

    /**
     * One part of the score.
     *
     * @param key of the term
     * @param name for the user
     * @param weight how much it counts beside the others; not negative
     * @param value 0 to 1
     * @param reason what the value comes from, in words
     */
    public record Term(String key, String name, double weight, double value, String reason) {

        /** @throws IllegalArgumentException if the weight is no number of its range */
        public Term {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(name + ": " + weight);
            }
        }
    }
}
