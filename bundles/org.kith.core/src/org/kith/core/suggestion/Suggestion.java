// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kith.core.people.DueStatus;

/**
 * Something that would be good to do now, or within a week.
 *
 * @param id of what it is about: a person, a task, or what else a plug-in knows
 * @param person whom it concerns; null if nobody
 * @param title what stands first, usually the name of the person
 * @param source where it comes from, in a word or two: “Birthday”
 * @param reason in words, as a part of a sentence: “46 days since a call, target 30, at most 45”
 * @param status red if it is late, amber if its day has come, green if it comes within a week
 * @param due its day
 * @param score for ranking over all sources: 1 for what has just become due, 2 for what should not wait till tomorrow,
 *        more for what is late; 0 for what is not due yet
 * @param actions what can be done about it, the most obvious first: the keys of this class, or ids of commands of the
 *        workbench, which run with the person selected; two to four
 */
public record Suggestion(UUID id, UUID person, String title, String source, String reason, DueStatus status,
        LocalDate due, double score, List<String> actions) {

    /** Log an interaction with the person. */
    public static final String LOG = "log";
    /** Write to the person. */
    public static final String MESSAGE = "message";
    /** Put it off: what the person or the task is due for. */
    public static final String SNOOZE = "snooze";
    /** Say that the task is done. */
    public static final String DONE = "done";
    /** Show the person. */
    public static final String OPEN = "open";

    public Suggestion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(status);
        Objects.requireNonNull(due);
        actions = List.copyOf(actions);
    }

    /** @return whether it is to be done now, not only within a week */
    public boolean isDue() {
        return score > 0;
    }
}
