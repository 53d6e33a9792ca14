// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import org.kith.core.support.Candidate;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.SupportRequest;

/** A line of Ask my network. */
sealed interface AskRow {

    /** The beginning of a group. */
    record Section(String title) implements AskRow {
    }

    /** Somebody who may help; perhaps they were asked already. */
    record Suggested(Candidate candidate, boolean asked) implements AskRow {
    }

    /** A question that was asked. */
    record OpenQuestion(SupportRequest request) implements AskRow {
    }

    /** Somebody who was asked it. */
    record Reply(SupportRequest request, Asked asked) implements AskRow {
    }
}
