// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.overview.OverviewRow;

/**
 * A mentorship at a glance.
 *
 * @param names of the other people
 * @param role of the owner, and the topic
 * @param detail status, next session, open commitments
 * @param progress of its goals, 0 to 1; -1 if there is none to tell
 */
record MentorshipRow(UUID id, String names, String role, String detail, double progress) implements OverviewRow.Entry {

    private static final int PERCENT = 100;

    @Override
    public String words() {
        var words = String.join(", ", names, role, detail);
        return progress < 0 ? words : words + ", " + NLS.bind(Messages.Goal_percent, Math.round(progress * PERCENT));
    }
}
