// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.time.LocalDate;
import java.util.UUID;

import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Task;

/** A line of Introductions. */
sealed interface IntroductionRow {

    /** The beginning of a group. */
    record Section(String title) implements IntroductionRow {
    }

    /** A way to the person wanted. */
    record Way(Chain chain) implements IntroductionRow {
    }

    /**
     * Somebody at the organization wanted.
     *
     * @param detail what they do there, and since or until when
     * @param chain the best way to them; null if there is none
     */
    record Somebody(UUID person, String name, String detail, Chain chain) implements IntroductionRow {
    }

    /** Two people whom the owner should bring together, and why. */
    record Pair(UUID one, UUID other, String names, String reason) implements IntroductionRow {
    }

    /** An introduction under way, or to be thanked for; the status is here so that the row changes with it. */
    record Pending(Introduction introduction, IntroductionStatus status) implements IntroductionRow {
    }

    /** Something to be done for the introduction above; what is shown is here so that the row changes with it. */
    record ToDo(Introduction introduction, Task task, String summary, LocalDate due) implements IntroductionRow {
    }
}
