// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import org.kith.core.mentorship.MentorMatch;

/** What can be done with somebody who fits. */
interface MatchActions {

    /** Proposes a mentorship. */
    void propose(MentorMatch match);

    /** Begins a message. */
    void write(MentorMatch match);
}
