// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.checkup;

import java.util.Objects;

/**
 * Something that can be done about a finding.
 *
 * @param label what it does, in a word or two: “Archive”
 * @param work changes the model; called inside {@link org.kith.core.Network#edit}, so that undo takes it back;
 *        one that fails fails the edit, which leaves nothing of it
 * @since 1.0
 */
public record Fix(String label, Runnable work) {

    public Fix {
        Objects.requireNonNull(label);
        Objects.requireNonNull(work);
    }
}
