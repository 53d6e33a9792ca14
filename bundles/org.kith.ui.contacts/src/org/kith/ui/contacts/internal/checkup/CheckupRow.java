// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.checkup;

import org.kith.core.checkup.Finding;

/** A line of Check-Up. */
sealed interface CheckupRow {

    /** The name of a check, and how much it found. */
    record Section(String title) implements CheckupRow {
    }

    /** One thing that it found. */
    record Item(Finding finding) implements CheckupRow {
    }
}
