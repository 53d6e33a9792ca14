// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.ZoneId;

import org.kith.core.Network;
import org.kith.core.brief.Brief;
import org.kith.model.mentorship.MentoringSession;

/** Writes sheets for sessions. An OSGi service; on the model thread. */
public interface SessionSheets {

    /**
     * @param zone in which sessions have their day and time
     * @return of a session that is planned what prepares it: who meets, the agenda, the goals, what came of the last
     *         advice; of one that is over what was said: GROW notes, advice, commitments. Never null
     */
    Brief sheet(Network network, MentoringSession session, ZoneId zone);
}
