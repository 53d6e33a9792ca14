// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.util.ArrayList;
import java.util.List;

import org.kith.model.contacts.Task;
import org.kith.model.mentorship.AgendaItem;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

/**
 * What to talk about in the next session: first what was promised and is not done, then what the last session
 * left open, then what was noted for this one. On the model thread.
 */
public final class Agenda {

    private Agenda() {
    }

    /**
     * One point.
     *
     * @param topic what to talk about
     * @param commitment what was promised; null for anything else
     * @param item where it is noted for this session; null for what comes from an earlier one
     * @param carriedOver whether it comes from an earlier session
     * @param done whether it was talked about
     */
    public record Point(String topic, Task commitment, AgendaItem item, boolean carriedOver, boolean done) {
    }

    /** @return the points in their order; of any other session, those that were noted for it */
    public static List<Point> of(MentoringSession session) {
        var points = new ArrayList<Point>();
        var mentorship = (Mentorship) session.eContainer();
        if (Mentorships.nextSession(mentorship).filter(session::equals).isPresent()) {
            earlier(mentorship, session).stream().flatMap(each -> each.getCommitments().stream())
                    .filter(Mentorships::isOpen)
                    .forEach(task -> points.add(new Point(task.getSummary(), task, null, true, false)));
            Mentorships.lastSession(mentorship).ifPresent(last -> last.getAgenda().stream()
                    .filter(item -> !item.isDone() && !isNoted(session, item))
                    .forEach(item -> points.add(new Point(item.getTopic(), null, null, true, false))));
        }
        session.getAgenda().forEach(item -> points.add(new Point(item.getTopic(), null, item, item.isCarriedOver(),
                item.isDone())));
        return points;
    }

    /** What was taken over into this session stands there already. */
    private static boolean isNoted(MentoringSession session, AgendaItem open) {
        return session.getAgenda().stream().anyMatch(item -> item.getTopic().equals(open.getTopic()));
    }

    private static List<MentoringSession> earlier(Mentorship mentorship, MentoringSession session) {
        return mentorship.getSessions().stream().filter(each -> each.getNumber() < session.getNumber()).toList();
    }
}
